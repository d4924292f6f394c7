package io.meridian.coordination.write.acceptstep;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The owning function takes the step on. */
public record AcceptStep(
        String account,
        String caseId,
        String step,
        @Nullable String note,
        @Nullable When at) {}
