package io.meridian.interaction;

import io.meridian.documents.Documents;
import io.meridian.interaction.events.Channel;
import io.meridian.interaction.events.InteractionKind;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.events.Outcome;
import io.meridian.interaction.events.Sentiment;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down about an interaction, without links and promises that the reader may not see.
 *
 * @param addresses https addresses, one a line
 */
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
        @Nullable String addresses,
        List<String> promises,
        @Nullable Integer minutes,
        @Nullable When at) {

    public static InteractionText of(InteractionLogged said, Documents documents) {
        NamedInSheet named = new NamedInSheet(documents);
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
                named.links(said.links()),
                said.addresses(),
                named.promises(said.promises()),
                said.minutes(),
                said.at());
    }
}
