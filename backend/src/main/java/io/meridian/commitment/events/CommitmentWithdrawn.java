package io.meridian.commitment.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Who had the promise released it, or who gave it took it back. */
@EventName("commitment.withdrawn")
@Revision("1")
public record CommitmentWithdrawn(
        String commitment,
        @Detachable @Nullable String note,
        @Nullable String evidence,
        @Nullable When at) implements CommitmentEvent, Dated.At {}
