package io.meridian.commitment.events;

import io.meridian.eventlog.EventName;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Who may see the promise, in all of its past: named people, or everybody of the account ({@code *}). */
@EventName("commitment.audience-set")
@Revision("1")
public record CommitmentAudienceSet(String commitment, List<String> people) implements CommitmentEvent {
    public CommitmentAudienceSet {
        people = List.copyOf(people);
    }
}
