package io.meridian.coordination.write;

import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.shared.RuleBroken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may be named to see a case: somebody, and never without whoever names them, so that nothing is locked away. */
public final class AudienceRules {
    private AudienceRules() {}

    /** Null and {@code ["*"]} are everybody of the account. */
    public static Audience verified(@Nullable List<String> people, Act act) {
        if (people == null) {
            return Audience.EVERYBODY;
        }
        Audience audience = Audience.of(people);
        if (people.isEmpty() || audience.isEverybody() && audience.sets().size() > 1) {
            throw new RuleBroken("audience-names-people", "audience");
        }
        if (!audience.isEverybody() && !audience.sets().contains(act.actor())) {
            throw new RuleBroken("audience-includes-who-sets-it", "audience");
        }
        return audience;
    }
}
