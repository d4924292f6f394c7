package io.meridian.coordination.write.giveconsent;

import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** The local unit, or the head of its region, consents to a global step. */
public record GiveConsent(
        String account,
        String caseId,
        String step,
        @Nullable String note,
        @Nullable When at) {}
