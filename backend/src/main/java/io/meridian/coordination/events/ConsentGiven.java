package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The local unit, or the head of its region, consents to a global step. */
@EventName("coordination.consent-given")
@Revision("1")
public record ConsentGiven(
        String caseId,
        String step,
        @Detachable @Nullable String note,
        @Nullable When at) implements StepEvent, Dated.At {}
