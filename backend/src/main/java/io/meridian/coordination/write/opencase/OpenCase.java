package io.meridian.coordination.write.opencase;

import io.meridian.coordination.Opening.Cause;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal work begins, on its own or for a commitment or an interaction.
 *
 * @param cause what it is for; the case is seen by no more people than that
 * @param audience ids of people, or {@code ["*"]}; null is everybody who may see the cause
 * @param at when it was opened; null is now
 */
public record OpenCase(
        String account,
        String caseId,
        String subject,
        @Nullable String description,
        @Nullable Cause cause,
        @Nullable List<String> audience,
        @Nullable When at) {}
