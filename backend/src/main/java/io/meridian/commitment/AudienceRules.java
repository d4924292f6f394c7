package io.meridian.commitment;

import io.meridian.account.Member;
import io.meridian.account.TeamMembers;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may be named to see something: somebody, never without whoever names them, so that nothing is locked away, and nobody
 * who may not see the account, whoever they are: an id that never was reads the same.
 */
@Component
public class AudienceRules {
    private final TeamMembers team;

    public AudienceRules(TeamMembers team) {
        this.team = team;
    }

    /** Null and {@code ["*"]} are everybody of the account. */
    public Audience verified(String account, @Nullable List<String> people, Act act) {
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
        if (!audience.isEverybody() && !onTheTeam(account).containsAll(audience.sets())) {
            throw new RuleBroken("audience-may-see-the-account", "audience");
        }
        return audience;
    }

    private Set<String> onTheTeam(String account) {
        Set<String> people = new HashSet<>();
        team.at(account, Instants.NEVER).stream().map(Member::person).forEach(people::add);
        return people;
    }
}
