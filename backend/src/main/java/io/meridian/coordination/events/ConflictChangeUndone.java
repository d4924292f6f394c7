package io.meridian.coordination.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What it names in its envelope, about the conflict, no longer stands. */
@EventName("coordination.conflict-change-undone")
@Revision("1")
public record ConflictChangeUndone(String caseId, String conflict) implements ConflictEvent {}
