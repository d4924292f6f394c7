package io.meridian.coordination.write.refuseconsent;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The local unit, or the head of its region, refuses a global step, and says why. */
public record RefuseConsent(
        String account,
        String caseId,
        String step,
        String reason,
        @Nullable When at) {}
