package io.meridian.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case was opened with.
 *
 * @param audience the sets that might see what it was opened for, at that time; narrowed later by facts of their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Opening(
        String account,
        String subject,
        @Nullable String description,
        @Nullable Cause cause,
        List<String> audience,
        @Nullable When when) {

    /** What a case was opened for. */
    public record Cause(CauseKind kind, String id) {}
}
