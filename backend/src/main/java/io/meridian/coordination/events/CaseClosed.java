package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The work of a case is over. */
@EventName("coordination.case-closed")
@Revision("1")
public record CaseClosed(
        String caseId,
        @Detachable @Nullable String outcome,
        @Nullable When at) implements CaseEvent, Dated.At {}
