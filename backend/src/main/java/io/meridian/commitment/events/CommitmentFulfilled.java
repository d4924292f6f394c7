package io.meridian.commitment.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What was promised was done; kept or kept late is judged by the due in force then. */
@EventName("commitment.fulfilled")
@Revision("1")
public record CommitmentFulfilled(
        String commitment,
        @Detachable @Nullable String note,
        @Nullable String evidence,
        @Nullable When at) implements CommitmentEvent, Dated.At {}
