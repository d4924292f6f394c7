package io.meridian.coordination.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A function of a region is asked to do something; carries what the governance of that instant, as known then, demanded. */
@EventName("coordination.step-requested")
@Revision("1")
public record StepRequested(
        String caseId,
        String step,
        String function,
        String region,
        @Detachable String what,
        boolean global,
        @Nullable When due,
        @Nullable String owner,
        @Nullable String after,
        String governance,
        boolean consentNeeded,
        @Nullable When at)
        implements StepEvent, Dated.At {}
