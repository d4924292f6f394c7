package io.meridian.coordination.write.assignconflict;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** Somebody is to settle the conflict, from an instant on. */
public record AssignConflict(
        String account,
        String caseId,
        String conflict,
        String person,
        @Nullable When at) {}
