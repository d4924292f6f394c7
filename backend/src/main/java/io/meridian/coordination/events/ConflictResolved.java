package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The conflict is settled. */
@EventName("coordination.conflict-resolved")
@Revision("1")
public record ConflictResolved(
        String caseId,
        String conflict,
        @Detachable String how,
        @Nullable When at) implements ConflictEvent, Dated.At {}
