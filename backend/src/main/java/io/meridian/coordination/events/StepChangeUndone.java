package io.meridian.coordination.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What it names in its envelope, about the step, no longer stands. */
@EventName("coordination.step-change-undone")
@Revision("1")
public record StepChangeUndone(String caseId, String step) implements StepEvent {}
