package io.meridian.overview.read.mywork;

import io.meridian.account.Accounts;
import io.meridian.account.Member;
import io.meridian.account.Role;
import io.meridian.coordination.StepSpan;
import io.meridian.coordination.Unit;
import io.meridian.directory.Directory;
import io.meridian.directory.RegionFacts;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Query;
import io.meridian.documents.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn steps are: the person named, else the unit's people; a global step waits for the head of the region as well.
 *
 * @param acting who is on the team of an account and does not only read
 */
record Turns(Map<String, List<Member>> acting, Map<String, RegionFacts> regions, Reading reading) {
    static Turns of(DocumentStore store, Set<String> accounts, Reading reading) {
        Map<String, List<Member>> acting = new HashMap<>();
        store.find(Query.of(Accounts.TEAM).in("account", accounts))
                .forEach(team -> acting.put(
                        team.account(),
                        team.body().members(reading).stream()
                                .filter(member -> member.role() != Role.AUDITOR)
                                .toList()));
        Map<String, RegionFacts> regions = new HashMap<>();
        store.find(Query.of(Directory.REGION)).forEach(region -> regions.put(region.id(), region.body()));
        return new Turns(acting, regions, reading);
    }

    boolean waitsFor(StepSpan step, String person) {
        StepSpan.WaitsFor turn = step.waitsFor();
        if (turn == null || turn.person() != null) {
            return turn != null && person.equals(turn.person());
        }
        return team(step).stream().anyMatch(member -> member.person().equals(person) && answers(member, turn));
    }

    /** Nobody on the team could take the turn, by name or by what they hold. */
    boolean waitsForNobody(StepSpan step) {
        StepSpan.WaitsFor turn = step.waitsFor();
        return turn != null
                && team(step).stream()
                        .noneMatch(member -> member.person().equals(turn.person()) || answers(member, turn));
    }

    /** What a region is called. */
    String region(String id) {
        RegionFacts region = regions.get(id);
        return region == null ? id : region.name(reading).orElse(id);
    }

    private List<Member> team(StepSpan step) {
        return acting.getOrDefault(step.account(), List.of());
    }

    private boolean answers(Member member, StepSpan.WaitsFor turn) {
        Unit unit = turn.unit();
        return unit != null
                && (turn.consent() && member.person().equals(head(unit.region()))
                        || member.function() == unit.function() && unit.region().equals(member.region()));
    }

    private @Nullable String head(String region) {
        RegionFacts facts = regions.get(region);
        return facts == null ? null : facts.head(reading).orElse(null);
    }
}
