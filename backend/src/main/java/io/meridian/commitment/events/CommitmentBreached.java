package io.meridian.commitment.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It was acknowledged that the promise was not kept. */
@EventName("commitment.breached")
@Revision("1")
public record CommitmentBreached(
        String commitment,
        @Detachable @Nullable String note,
        @Nullable String evidence,
        @Nullable When at) implements CommitmentEvent, Dated.At {}
