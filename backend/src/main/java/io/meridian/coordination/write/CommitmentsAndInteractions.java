package io.meridian.coordination.write;

import io.meridian.commitment.Promises;
import io.meridian.coordination.Opening.Cause;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.interaction.LoggedInteractions;
import org.springframework.stereotype.Component;

/** The promises and interactions that cases are opened for. */
@Component
class CommitmentsAndInteractions implements Causes {
    private final Promises promises;
    private final LoggedInteractions interactions;

    CommitmentsAndInteractions(Promises promises, LoggedInteractions interactions) {
        this.promises = promises;
        this.interactions = interactions;
    }

    @Override
    public Audience audience(String account, Cause cause, Act act) {
        return switch (cause.kind()) {
            case COMMITMENT -> promises.known(account, cause.id(), act).audience();
            case INTERACTION -> interactions.known(account, cause.id(), act).audience();
        };
    }
}
