package io.meridian.coordination.write.reopencase;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** A closed case is taken up again. */
public record ReopenCase(
        String account,
        String caseId,
        @Nullable String reason,
        @Nullable When at) {}
