package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.When;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What it names in its envelope, about the case itself, no longer stands. */
@EventName("coordination.case-change-undone")
@Revision("1")
public record CaseChangeUndone(String caseId) implements CaseEvent {}
