package io.meridian.commitment;

import io.meridian.commitment.events.CommitmentChangeUndone;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Instants;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What one act said about a promise, its audience aside, and whether it can be taken back as a whole. */
public final class UndoableAct {
    private UndoableAct() {}

    /** Each fact of its act is the last of its chain, and nothing would be left hanging. */
    public static boolean holds(CommitmentFacts facts, Fact<?> fact) {
        List<Fact<?>> act = tracks(facts)
                .<Fact<?>>flatMap(track -> track.facts().stream())
                .filter(one -> one.recordedAt() == fact.recordedAt())
                .toList();
        return act.contains(fact)
                && act.stream().allMatch(one -> tracks(facts).anyMatch(track -> track.isLast(one.event())))
                && hanging(facts, act).isEmpty();
    }

    /** What would be left standing of a promise that nobody made. */
    public static List<String> hanging(CommitmentFacts facts, List<Fact<?>> act) {
        if (!unmakes(facts, act)) {
            return List.of();
        }
        return tracks(without(facts, act))
                .<Fact<?>>flatMap(track -> track.standing().stream())
                .map(Fact::event)
                .toList();
    }

    /** Whether nobody would have made the promise. */
    public static boolean unmakes(CommitmentFacts facts, List<Fact<?>> act) {
        return facts.made().endsWithout(act);
    }

    private static CommitmentFacts without(CommitmentFacts facts, List<Fact<?>> act) {
        CommitmentFacts after = facts;
        for (Fact<?> fact : act) {
            after = after.with(stamp(after, fact), new CommitmentChangeUndone(facts.id(), fact.event()));
        }
        return after;
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

    private static Stream<Track<?>> tracks(CommitmentFacts facts) {
        return Stream.of(facts.made(), facts.accepted(), facts.renegotiated(), facts.reassigned(), facts.ended());
    }
}
