package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A case was opened, on its own or for a commitment or an interaction, for an audience it took over from that. */
@EventName("coordination.case-opened")
@Revision("1")
public record CaseOpened(
        String caseId,
        @Detachable String subject,
        @Detachable @Nullable String description,
        @Nullable String forKind,
        @Nullable String forId,
        List<String> audience,
        @Nullable When at)
        implements CaseEvent, Dated.At {}
