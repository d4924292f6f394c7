package io.meridian.coordination;

import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a conflict stands at one instant; its earliest standing settlement ends it. */
public record ConflictLife(
        Fact<Dispute> recorded,
        ConflictState state,
        long since,
        @Nullable Fact<Settler> assigned,
        @Nullable Fact<Settlement> resolved) {

    static Optional<ConflictLife> of(ConflictFacts facts, Reading reading) {
        return facts.recorded().at(reading).map(recorded -> {
            Fact<Settlement> resolved =
                    facts.resolved().until(reading).stream().findFirst().orElse(null);
            Fact<Settler> assigned = facts.assigned().at(reading).orElse(null);
            if (resolved != null) {
                return life(recorded, ConflictState.RESOLVED, resolved.effectiveAt(), assigned, resolved);
            }
            return assigned == null
                    ? life(recorded, ConflictState.RECORDED, recorded.effectiveAt(), null, null)
                    : life(recorded, ConflictState.ASSIGNED, assigned.effectiveAt(), assigned, null);
        });
    }

    private static ConflictLife life(
            Fact<Dispute> recorded,
            ConflictState state,
            long since,
            @Nullable Fact<Settler> assigned,
            @Nullable Fact<Settlement> resolved) {
        return new ConflictLife(recorded, state, Math.max(since, recorded.effectiveAt()), assigned, resolved);
    }
}
