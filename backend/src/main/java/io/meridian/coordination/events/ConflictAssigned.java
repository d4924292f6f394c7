package io.meridian.coordination.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody is to settle the conflict. */
@EventName("coordination.conflict-assigned")
@Revision("1")
public record ConflictAssigned(
        String caseId,
        String conflict,
        String person,
        @Nullable When at) implements ConflictEvent, Dated.At {}
