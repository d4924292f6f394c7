package io.meridian.coordination.write.resolveconflict;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The conflict is settled, and how. */
public record ResolveConflict(
        String account,
        String caseId,
        String conflict,
        String how,
        @Nullable When at) {}
