package io.meridian.interaction.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, call, mail, visit, review, escalation or note took place; a correction says it whole again.
 *
 * @param ours people of ours who took part
 * @param theirs contacts of the customer
 * @param thirdParties contacts of other organisations
 * @param links {@code commitment:<id>}, {@code case:<id>} or {@code interaction:<id>}
 * @param addresses https addresses, one a line: what stands in an address can be about a person
 * @param promises commitments written down in its sheet
 * @param minutes how long it took
 * @param at when it happened, as given; null where it was "now"
 */
@EventName("interaction.logged")
@Revision("1")
public record InteractionLogged(
        String interaction,
        InteractionKind kind,
        @Nullable Channel channel,
        @Nullable String region,
        List<String> ours,
        List<String> theirs,
        List<String> thirdParties,
        @Detachable String subject,
        @Detachable @Nullable String notes,
        @Nullable Outcome outcome,
        @Nullable Sentiment sentiment,
        List<String> links,
        @Detachable @Nullable String addresses,
        List<String> promises,
        @Nullable Integer minutes,
        @Nullable When at)
        implements InteractionEvent, Dated.At {
    public InteractionLogged {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        thirdParties = List.copyOf(thirdParties);
        links = List.copyOf(links);
        promises = List.copyOf(promises);
    }

    /** The same, naming only these. */
    public InteractionLogged naming(List<String> otherLinks, List<String> otherPromises) {
        return new InteractionLogged(
                interaction,
                kind,
                channel,
                region,
                ours,
                theirs,
                thirdParties,
                subject,
                notes,
                outcome,
                sentiment,
                otherLinks,
                addresses,
                otherPromises,
                minutes,
                at);
    }
}
