package io.meridian.coordination.write;

import io.meridian.commitment.Promises;
import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.Opening;
import io.meridian.coordination.Opening.Cause;
import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Who may see what a case is for; reading it inside the unit of work guards it. */
@Component
public class Causes {
    private final Promises promises;

    Causes(Promises promises) {
        this.promises = promises;
    }

    /** @throws io.meridian.shared.Unknown it is not there, or whoever acts may not see it */
    public Audience audience(String account, Cause cause, Act act) {
        return switch (cause.kind()) {
            case COMMITMENT -> promises.known(account, cause.id(), act).audience();
            case INTERACTION -> Audience.EVERYBODY;
        };
    }

    /** The audience of what an open case is for; everybody where it is for nothing. */
    public Audience audience(CaseFacts facts, Act act) {
        return facts.opened().standing().stream()
                .max(Comparator.<Fact<Opening>>comparingLong(Fact::position))
                .map(opening -> opening.said().cause())
                .map(cause -> audience(facts.account(), cause, act))
                .orElse(Audience.EVERYBODY);
    }
}
