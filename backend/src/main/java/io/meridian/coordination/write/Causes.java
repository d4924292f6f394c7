package io.meridian.coordination.write;

import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.Opening;
import io.meridian.coordination.Opening.Cause;
import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import java.util.Comparator;

/** Who may see what a case is for; reading it inside the unit of work guards it. */
public interface Causes {
    /** @throws io.meridian.shared.Unknown it is not there, or whoever acts may not see it */
    Audience audience(String account, Cause cause, Act act);

    /** The audience of what a case is for; everybody where it is for nothing. */
    default Audience audience(CaseFacts facts, Act act) {
        return facts.opened().standing().stream()
                .max(Comparator.<Fact<Opening>>comparingLong(Fact::position))
                .map(opening -> opening.said().cause())
                .map(cause -> audience(facts.account(), cause, act))
                .orElse(Audience.EVERYBODY);
    }
}
