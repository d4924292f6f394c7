package io.meridian.coordination.write.handoffstep;

import io.meridian.directory.Function;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The step passes to another function and region, which answers anew; perhaps from a later date on. */
public record HandOffStep(
        String account,
        String caseId,
        String step,
        Function function,
        String region,
        @Nullable String owner,
        @Nullable String reason,
        @Nullable When at) {}
