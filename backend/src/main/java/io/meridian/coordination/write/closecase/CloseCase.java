package io.meridian.coordination.write.closecase;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The work of a case is over; none of its steps may be open. */
public record CloseCase(
        String account,
        String caseId,
        @Nullable String outcome,
        @Nullable When at) {}
