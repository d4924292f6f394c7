package io.meridian.interaction;

import io.meridian.commitment.Commitments;
import io.meridian.documents.Documents;
import io.meridian.interaction.events.Channel;
import io.meridian.interaction.events.InteractionKind;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.events.Outcome;
import io.meridian.interaction.events.Sentiment;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wrote down about an interaction, without links and promises that the reader may not see. */
public record InteractionText(
        InteractionKind kind,
        @Nullable Channel channel,
        @Nullable String region,
        List<String> ours,
        List<String> theirs,
        List<String> thirdParties,
        String subject,
        @Nullable String notes,
        @Nullable Outcome outcome,
        @Nullable Sentiment sentiment,
        List<String> links,
        List<String> promises,
        @Nullable Integer minutes,
        @Nullable When at) {
    private static final String COMMITMENT = "commitment:";
    private static final String INTERACTION = "interaction:";

    public static InteractionText of(InteractionLogged said, Documents documents) {
        return new InteractionText(
                said.kind(),
                said.channel(),
                said.region(),
                said.ours(),
                said.theirs(),
                said.thirdParties(),
                said.subject(),
                said.notes(),
                said.outcome(),
                said.sentiment(),
                said.links().stream().filter(link -> shows(documents, link)).toList(),
                said.promises().stream()
                        .filter(id -> documents.get(Commitments.COMMITMENT, id).isPresent())
                        .toList(),
                said.minutes(),
                said.at());
    }

    private static boolean shows(Documents documents, String link) {
        if (link.startsWith(COMMITMENT)) {
            return documents
                    .get(Commitments.COMMITMENT, link.substring(COMMITMENT.length()))
                    .isPresent();
        }
        return !link.startsWith(INTERACTION)
                || documents
                        .get(Interactions.INTERACTION, link.substring(INTERACTION.length()))
                        .isPresent();
    }
}
