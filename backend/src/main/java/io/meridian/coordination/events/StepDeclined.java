package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The owning function does not take the step on. */
@EventName("coordination.step-declined")
@Revision("1")
public record StepDeclined(
        String caseId,
        String step,
        @Detachable String reason,
        @Nullable When at) implements StepEvent, Dated.At {}
