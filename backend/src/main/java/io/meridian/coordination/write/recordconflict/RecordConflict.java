package io.meridian.coordination.write.recordconflict;

import io.meridian.coordination.Unit;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * Two units want what cannot both be had.
 *
 * @param step the step of the case it is about, if it is about one
 */
public record RecordConflict(
        String account,
        String caseId,
        String conflict,
        Unit one,
        Unit other,
        @Nullable String step,
        String what,
        @Nullable When at) {}
