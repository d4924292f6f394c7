package io.meridian.coordination.events;

import io.meridian.eventlog.EventName;
import java.util.List;
import org.axonframework.serialization.Revision;

/** From its recording on only these may see the case, its steps and its conflicts. */
@EventName("coordination.case-narrowed")
@Revision("1")
public record CaseNarrowed(String caseId, List<String> audience) implements CaseEvent {}
