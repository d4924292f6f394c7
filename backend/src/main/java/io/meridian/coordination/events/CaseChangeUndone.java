package io.meridian.coordination.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What it names in its envelope, about the case itself, no longer stands. */
@EventName("coordination.case-change-undone")
@Revision("1")
public record CaseChangeUndone(String caseId) implements CaseEvent {}
