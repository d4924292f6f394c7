package io.meridian.coordination.write.declinestep;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The owning function does not take the step on, and says why. */
public record DeclineStep(
        String account,
        String caseId,
        String step,
        String reason,
        @Nullable When at) {}
