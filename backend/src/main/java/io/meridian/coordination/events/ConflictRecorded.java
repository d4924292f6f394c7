package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Two units want what cannot both be had. */
@EventName("coordination.conflict-recorded")
@Revision("1")
public record ConflictRecorded(
        String caseId,
        String conflict,
        String functionOne,
        String regionOne,
        String functionOther,
        String regionOther,
        @Nullable String step,
        @Detachable String what,
        @Nullable When at)
        implements ConflictEvent, Dated.At {}
