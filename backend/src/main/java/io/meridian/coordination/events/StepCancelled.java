package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The step is no longer wanted. */
@EventName("coordination.step-cancelled")
@Revision("1")
public record StepCancelled(
        String caseId,
        String step,
        @Detachable @Nullable String reason,
        @Nullable When at) implements StepEvent, Dated.At {}
