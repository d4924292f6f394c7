package io.meridian.coordination;

import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case was opened with.
 *
 * @param audience the sets that might see what it was opened for, at that time; narrowed later by facts of their own
 */
public record Opening(
        String account,
        String subject,
        @Nullable String description,
        @Nullable Cause cause,
        List<String> audience,
        @Nullable When at) {

    /** What a case was opened for. */
    public record Cause(CauseKind kind, String id) {
        /** {@code commitment:<id>} or {@code interaction:<id>}. */
        String key() {
            return kind.word() + ":" + id;
        }
    }
}
