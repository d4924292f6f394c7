package io.meridian.interaction.read.one;

import io.meridian.commitment.CommitmentCard;
import io.meridian.commitment.Commitments;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.interaction.InteractionCard;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.Interactions;
import io.meridian.shared.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One interaction at an instant, its earlier texts beside the present one.
 *
 * @param takenBack it was cancelled, or its logging undone
 * @param present null before it happened, and where it was taken back
 * @param promises those written down in its sheet, as they read at the instant
 * @param history everything recorded about it, latest first
 */
public record InteractionView(
        String id,
        long version,
        boolean takenBack,
        @Nullable InteractionCard present,
        List<CommitmentCard> promises,
        List<InteractionHistoryLine> history) {

    /** @throws Unknown not recorded by then, or not for this reader's eyes */
    static InteractionView read(String interaction, Documents documents, Reading reading) {
        InteractionFacts facts =
                documents.get(Interactions.INTERACTION, interaction).orElseThrow(() -> new Unknown("interaction"));
        InteractionCard present = InteractionCard.of(facts, documents, reading).orElse(null);
        return new InteractionView(
                facts.id(),
                facts.version(),
                facts.wasTakenBack(),
                present,
                promises(facts, documents, reading),
                InteractionHistoryLine.all(facts, documents, reading));
    }

    private static List<CommitmentCard> promises(InteractionFacts facts, Documents documents, Reading reading) {
        return facts.told().standing().stream()
                .flatMap(fact -> fact.said().promises().stream())
                .flatMap(id -> documents.get(Commitments.COMMITMENT, id).stream())
                .flatMap(promise -> CommitmentCard.of(promise, documents, reading).stream())
                .toList();
    }
}
