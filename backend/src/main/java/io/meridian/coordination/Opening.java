package io.meridian.coordination;

import io.meridian.commitment.Commitments;
import io.meridian.documents.Documents;
import io.meridian.interaction.Interactions;
import io.meridian.shared.Dated;
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
        @Nullable When at)
        implements Dated.At {

    /** Without a cause that is not among the documents: even its id betrays it. */
    Opening seenIn(Documents documents) {
        return cause == null || cause.isIn(documents)
                ? this
                : new Opening(account, subject, description, null, audience, at);
    }

    /** What a case was opened for. */
    public record Cause(CauseKind kind, String id) {
        boolean isIn(Documents documents) {
            return switch (kind) {
                case COMMITMENT -> documents.get(Commitments.COMMITMENT, id).isPresent();
                case INTERACTION -> documents.get(Interactions.INTERACTION, id).isPresent();
            };
        }

        /** {@code commitment:<id>} or {@code interaction:<id>}. */
        String key() {
            return kind.word() + ":" + id;
        }
    }
}
