package io.meridian.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.Instants;
import io.meridian.shared.StillHangs;
import io.meridian.shared.When;
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
 * @param hanging what stands in the way of taking something back
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
        @Nullable List<ConflictingField> differences,
        @Nullable List<HangingFact> hanging) {

    /** The same problem, with what both changed. */
    public Problem withDifferences(@Nullable Long version, List<ConflictingField> differences) {
        return new Problem(type, title, status, detail, code, field, arguments, errors, version, differences, hanging);
    }

    /** The same problem, with what stands in the way. */
    Problem withHanging(List<HangingFact> hanging) {
        return new Problem(type, title, status, detail, code, field, arguments, errors, version, differences, hanging);
    }

    /** One field that is wrong, by its path in the request body, and why. */
    public record FieldProblem(String field, String code) {}

    /**
     * A fact of another act that hangs on what was to be taken back, as far as the reader may see it.
     *
     * @param view what kind of document tells of it, {@code thing} its id and {@code field} which part of it
     * @param kind what was recorded ({@code CommitmentFulfilled})
     * @param at from when it is true, null where the beginning is not recorded; {@code given} as it was given
     * @param said the fact itself, without what it names that the reader may not see
     */
    public record HangingFact(
            String event,
            String view,
            String thing,
            @Nullable String title,
            String field,
            String kind,
            @Nullable String at,
            @Nullable When given,
            @Nullable Object said) {
        static HangingFact of(StillHangs.Standing one) {
            return new HangingFact(
                    one.event(),
                    one.view(),
                    one.thing(),
                    one.title(),
                    one.field(),
                    one.kind(),
                    one.at() == Instants.OPEN ? null : Instants.text(one.at()),
                    one.given(),
                    one.said());
        }
    }

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
