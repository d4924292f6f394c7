package io.meridian.account.write;

import io.meridian.account.TeamFacts;
import io.meridian.account.events.MemberAppointed;
import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.Regions;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold of the team of an account. */
final class TeamRules {
    private TeamRules() {}

    static void hold(MemberAppointed said, long from, PeopleOfOurs people, Regions regions) {
        if (people.person(said.person())
                .filter(person -> !person.added().standing().isEmpty())
                .isEmpty()) {
            throw new RuleBroken("person-is-ours", "person", said.person());
        }
        if (said.region() != null
                && regions.region(said.region())
                        .filter(region -> !region.added().standing().isEmpty())
                        .isEmpty()) {
            throw new RuleBroken("region-exists", "region", said.region());
        }
        endsAfterItBegins(from, said.to());
    }

    static void endsAfterItBegins(long from, @Nullable When to) {
        if (to != null) {
            Given.endsAfterItBegins(from, to.end(), "to");
        }
    }

    /** Nobody holds the same function, region and role twice at a time: what is appointed already begins no second time. */
    static void appointedOnce(TeamFacts after, MemberAppointed said, long from) {
        boolean twice = after.members(new Reading(from, Reader.of(""))).stream()
                .anyMatch(member -> !member.appointment().equals(said.appointment())
                        && member.person().equals(said.person())
                        && member.function() == said.function()
                        && Objects.equals(member.region(), said.region())
                        && member.role() == said.role());
        if (twice) {
            throw new RuleBroken("appointed-once", "person", said.person());
        }
    }

    /** At no instant from now on is there no account manager where there was one before the act. */
    static void keepsAManager(TeamFacts before, TeamFacts after, long now) {
        TreeSet<Long> turns = new TreeSet<>();
        turns.add(now);
        turns.addAll(before.turns());
        turns.addAll(after.turns());
        for (long turn : turns.tailSet(now)) {
            if (before.managedAt(turn) && !after.managedAt(turn)) {
                throw new RuleBroken("account-keeps-a-manager", "appointment");
            }
        }
    }
}
