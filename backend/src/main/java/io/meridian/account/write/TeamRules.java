package io.meridian.account.write;

import io.meridian.account.Member;
import io.meridian.account.TeamFacts;
import io.meridian.account.events.MemberAppointed;
import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.Regions;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold of the team of an account. */
final class TeamRules {
    private TeamRules() {}

    static void hold(MemberAppointed said, long from, PeopleOfOurs people, Regions regions) {
        if (!people.isOurs(said.person())) {
            throw new RuleBroken("person-is-ours", "person", said.person());
        }
        if (said.region() != null && !regions.isKnown(said.region())) {
            throw new RuleBroken("region-exists", "region", said.region());
        }
        endsAfterItBegins(from, said.to());
    }

    static void endsAfterItBegins(long from, @Nullable When to) {
        if (to != null) {
            Given.endsAfterItBegins(from, to.end(), "to");
        }
    }

    /**
     * Nobody comes to hold the same function, region and role twice at any instant, past or planned; what is twice already
     * stands in the way of no correction.
     */
    static void appointedOnce(TeamFacts before, TeamFacts after, String appointment) {
        for (long turn : after.turns()) {
            heldTwice(after, appointment, turn)
                    .filter(held -> heldTwice(before, appointment, turn).isEmpty())
                    .ifPresent(held -> {
                        throw new RuleBroken("appointed-once", "person", held.person());
                    });
        }
    }

    private static Optional<Member> heldTwice(TeamFacts facts, String appointment, long instant) {
        List<Member> members = facts.members(new Reading(instant, Reader.of("")));
        return members.stream()
                .filter(member -> member.appointment().equals(appointment))
                .filter(held -> members.stream().anyMatch(other -> isTwice(held, other)))
                .findFirst();
    }

    private static boolean isTwice(Member held, Member other) {
        return !held.appointment().equals(other.appointment())
                && held.person().equals(other.person())
                && held.function() == other.function()
                && Objects.equals(held.region(), other.region())
                && held.role() == other.role();
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
