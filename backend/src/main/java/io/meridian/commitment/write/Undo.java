package io.meridian.commitment.write;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.events.CommitmentChangeUndone;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Taking back all that one act said about a promise, each fact by name. Only the last of a chain is undone (anything else
 * is a correction); a making only while nothing of other acts hangs on it. What the act said about the audience stays:
 * widening is an act of its own.
 */
public record Undo(Known known) {

    public void actOf(String event) {
        Fact<?> asked = known.facts().tracks().stream()
                .flatMap(track -> track.find(event).stream())
                .findFirst()
                .orElseThrow(() -> new Unknown("event"));
        actAt(asked.recordedAt());
    }

    /** The recording instant is the act: no two commits share one. */
    public void actAt(long recordedAt) {
        List<? extends Fact<?>> facts = of(known.facts(), recordedAt);
        if (facts.isEmpty()) {
            throw new RuleBroken("audience-is-set-anew", "event");
        }
        refuse(known.facts(), facts);
        facts.forEach(fact -> known.from(fact.effectiveAt())
                .replacing(fact.event())
                .apply(new CommitmentChangeUndone(known.id(), fact.event())));
    }

    /** Whether {@link #actOf} would be taken. */
    public static boolean possible(CommitmentFacts facts, Fact<?> fact) {
        List<? extends Fact<?>> act = of(facts, fact.recordedAt());
        return !act.isEmpty()
                && act.stream().allMatch(one -> isLast(facts, one))
                && hanging(facts, act).isEmpty();
    }

    private static void refuse(CommitmentFacts facts, List<? extends Fact<?>> act) {
        if (!act.stream().allMatch(fact -> isLast(facts, fact))) {
            throw new RuleBroken("undo-takes-the-last", "event");
        }
        List<String> hanging = hanging(facts, act);
        if (!hanging.isEmpty()) {
            throw new RuleBroken("nothing-hangs-on-the-promise", "event", hanging.toArray(String[]::new));
        }
    }

    private static List<? extends Fact<?>> of(CommitmentFacts facts, long recordedAt) {
        return tracks(facts).stream()
                .<Fact<?>>flatMap(track -> track.facts().stream())
                .filter(fact -> fact.recordedAt() == recordedAt)
                .toList();
    }

    private static boolean isLast(CommitmentFacts facts, Fact<?> fact) {
        return tracks(facts).stream().anyMatch(track -> track.isLast(fact.event()));
    }

    /** What would be left standing of a promise that nobody made. */
    private static List<String> hanging(CommitmentFacts facts, List<? extends Fact<?>> act) {
        CommitmentFacts after = facts;
        for (Fact<?> fact : act) {
            after = after.with(stamp(after, fact), new CommitmentChangeUndone(facts.id(), fact.event()));
        }
        if (facts.made().standing().isEmpty() || !after.made().standing().isEmpty()) {
            return List.of();
        }
        return tracks(after).stream()
                .<Fact<?>>flatMap(track -> track.standing().stream())
                .map(Fact::event)
                .toList();
    }

    private static Stamp stamp(CommitmentFacts facts, Fact<?> fact) {
        return new Stamp(
                "undo of " + fact.event(),
                Instants.NEVER,
                Instants.NEVER,
                fact.effectiveAt(),
                facts.account(),
                "",
                facts.id(),
                facts.version() + 1,
                fact.event(),
                "",
                Instants.NEVER,
                ZoneOffset.UTC);
    }

    private static List<Track<?>> tracks(CommitmentFacts facts) {
        return List.of(facts.made(), facts.accepted(), facts.renegotiated(), facts.reassigned(), facts.ended());
    }
}
