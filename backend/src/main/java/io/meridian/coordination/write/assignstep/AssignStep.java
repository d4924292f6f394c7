package io.meridian.coordination.write.assignstep;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** Somebody of the unit owns the step from an instant on; nobody named is the unit as a whole. */
public record AssignStep(
        String account,
        String caseId,
        String step,
        @Nullable String owner,
        @Nullable When at) {}
