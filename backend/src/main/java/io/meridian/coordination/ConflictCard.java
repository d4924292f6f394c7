package io.meridian.coordination;

import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conflict between two units at an instant.
 *
 * @param version of {@code If-Match}: its case's
 * @param step the step it is about, if it is about one
 * @param assignedTo who is to settle it
 */
public record ConflictCard(
        String id,
        String caseId,
        String subject,
        long version,
        ConflictState state,
        String recordedSince,
        String since,
        Unit one,
        Unit other,
        String what,
        String recordedBy,
        @Nullable String step,
        @Nullable String assignedTo,
        @Nullable String how) {

    /** The conflict at the reading's instant; empty before it was there. */
    public static Optional<ConflictCard> of(String caseId, CaseFacts facts, String conflict, Reading reading) {
        ConflictFacts known = facts.conflict(conflict);
        return facts.life(reading)
                .flatMap(one -> known.life(reading).map(life -> {
                    Dispute dispute = life.recorded().said();
                    return new ConflictCard(
                            conflict,
                            caseId,
                            one.opening().said().subject(),
                            facts.version(),
                            life.state(),
                            Instants.text(life.recorded().effectiveAt()),
                            Instants.text(life.since()),
                            dispute.one(),
                            dispute.other(),
                            dispute.what(),
                            known.recorded().root(life.recorded()).actor(),
                            dispute.step(),
                            life.assigned() == null
                                    ? null
                                    : life.assigned().said().person(),
                            life.resolved() == null
                                    ? null
                                    : life.resolved().said().how());
                }));
    }
}
