package io.meridian.commitment.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Another responsible person or counterpart from a date on; who is null stayed. */
@EventName("commitment.reassigned")
@Revision("1")
public record CommitmentReassigned(
        String commitment,
        @Nullable String responsible,
        @Nullable String counterpart,
        @Nullable When at) implements CommitmentEvent, Dated.At {}
