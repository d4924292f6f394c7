package io.meridian.interaction.events;

import io.meridian.eventlog.EventName;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Who may see the interaction, in all of its past: named people, or everybody of the account ({@code *}). */
@EventName("interaction.audience-set")
@Revision("1")
public record InteractionAudienceSet(String interaction, List<String> people) implements InteractionEvent {
    public InteractionAudienceSet {
        people = List.copyOf(people);
    }
}
