package io.meridian.coordination.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody else of the same unit owns the step; null is the unit as a whole. */
@EventName("coordination.step-assigned")
@Revision("1")
public record StepAssigned(
        String caseId,
        String step,
        @Nullable String owner,
        @Nullable When at) implements StepEvent, Dated.At {}
