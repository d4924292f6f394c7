package io.meridian.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.Instants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem as this API answers it.
 *
 * @param code stable, the last part of the type
 * @param field of the request, where it is about one
 * @param arguments values for the message in the reader's language
 * @param errors every field that is wrong, where the request itself is malformed
 * @param version that stands now, where somebody changed the thing meanwhile
 * @param differences the fields that both changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String field,
        @Nullable List<String> arguments,
        @Nullable List<FieldProblem> errors,
        @Nullable Long version,
        @Nullable List<ConflictingField> differences) {

    /** One field that is wrong, by its path in the request body, and why. */
    public record FieldProblem(String field, String code) {}

    /** A field as I want it, as it stands, and as it was when I read it; {@code by} is a person of ours. */
    public record ConflictingField(
            String field,
            @Nullable Object mine,
            @Nullable Object theirs,
            @Nullable Object base,
            String by,
            String at) {
        static ConflictingField of(ChangedMeanwhile.Difference difference) {
            return new ConflictingField(
                    difference.field(),
                    difference.mine(),
                    difference.theirs(),
                    difference.base(),
                    difference.by(),
                    Instants.text(difference.at()));
        }
    }
}
