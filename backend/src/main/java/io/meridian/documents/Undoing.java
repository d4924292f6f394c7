package io.meridian.documents;

import io.meridian.eventlog.Act;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.ChangedMeanwhile.Difference;
import io.meridian.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;

/** The facts of one act on one thing, taken back together: each must be the last of its chain. */
public final class Undoing {
    private Undoing() {}

    /**
     * The facts of the act an event belongs to, latest first.
     *
     * @throws RuleBroken {@code event-is-of-this-thing}, {@code only-the-last-of-a-chain-is-undone}
     * @throws ChangedMeanwhile somebody replaced one of them since the version this was decided on
     */
    public static List<Fact<?>> of(Facts facts, String event, Act act) {
        long recordedAt = facts.trackOf(event)
                .flatMap(track -> track.find(event))
                .orElseThrow(() -> new RuleBroken("event-is-of-this-thing", "event"))
                .recordedAt();
        List<Fact<?>> together = new ArrayList<>();
        for (Track<?> track : facts.tracks()) {
            for (Fact<?> fact : track.facts()) {
                if (fact.recordedAt() == recordedAt) {
                    mustBeLast(facts, track, fact, act);
                    together.add(fact);
                }
            }
        }
        together.sort((one, other) -> Long.compare(other.sequence(), one.sequence()));
        return together;
    }

    private static void mustBeLast(Facts facts, Track<?> track, Fact<?> fact, Act act) {
        if (track.isLast(fact.event())) {
            return;
        }
        if (track.counts(fact.event())) {
            throw new RuleBroken("only-the-last-of-a-chain-is-undone", "event", fact.kind());
        }
        Fact<?> by = track.facts().reversed().stream()
                .filter(other -> fact.event().equals(other.names()))
                .findFirst()
                .orElseThrow();
        if (act.version() != null && by.sequence() > act.version()) {
            throw new ChangedMeanwhile(
                    facts.version(),
                    List.of(new Difference(fact.kind(), null, by.value(), fact.value(), by.actor(), by.recordedAt())));
        }
        throw new RuleBroken("only-the-last-of-a-chain-is-undone", "event", by.kind());
    }
}
