package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The step passed to another unit, which answers anew. */
@EventName("coordination.step-handed-off")
@Revision("1")
public record StepHandedOff(
        String caseId,
        String step,
        String function,
        String region,
        @Nullable String owner,
        @Detachable @Nullable String reason,
        @Nullable When at)
        implements StepEvent, Dated.At {}
