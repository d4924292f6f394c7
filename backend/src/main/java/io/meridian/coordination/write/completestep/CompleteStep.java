package io.meridian.coordination.write.completestep;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The step is done; that implies it was taken on. */
public record CompleteStep(
        String account,
        String caseId,
        String step,
        @Nullable String note,
        @Nullable When at) {}
