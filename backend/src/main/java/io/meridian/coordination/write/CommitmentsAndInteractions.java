package io.meridian.coordination.write;

import io.meridian.commitment.Promises;
import io.meridian.coordination.Opening.Cause;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import org.springframework.stereotype.Component;

/** The promises and interactions that cases are opened for. */
@Component
class CommitmentsAndInteractions implements Causes {
    private final Promises promises;

    CommitmentsAndInteractions(Promises promises) {
        this.promises = promises;
    }

    @Override
    public Audience audience(String account, Cause cause, Act act) {
        return switch (cause.kind()) {
            case COMMITMENT -> promises.known(account, cause.id(), act).audience();
            case INTERACTION -> Audience.EVERYBODY;
        };
    }
}
