package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A closed case is taken up again. */
@EventName("coordination.case-reopened")
@Revision("1")
public record CaseReopened(
        String caseId,
        @Detachable @Nullable String reason,
        @Nullable When at) implements CaseEvent, Dated.At {}
