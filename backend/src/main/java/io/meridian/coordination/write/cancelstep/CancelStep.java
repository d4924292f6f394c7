package io.meridian.coordination.write.cancelstep;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The step is no longer wanted. */
public record CancelStep(
        String account,
        String caseId,
        String step,
        @Nullable String reason,
        @Nullable When at) {}
