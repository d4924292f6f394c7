package io.meridian.commitment;

import io.meridian.documents.Documents;
import io.meridian.documents.View;
import org.jspecify.annotations.Nullable;

/**
 * Ids that a promise names, as far as the reader may know that there is such a thing: even an id betrays what is hidden.
 * This module knows interactions by their ids alone, so it asks for their view by its name.
 */
public record Shown(Documents documents) {
    private static final View<Object> INTERACTION = new View<>("interaction", Object.class);

    /** The interaction, or null where the reader may not see it. */
    public @Nullable String interaction(@Nullable String id) {
        return id != null && documents.get(INTERACTION, id).isPresent() ? id : null;
    }

    /** The promise, or null where the reader may not see it. */
    public @Nullable String promise(@Nullable String id) {
        return id != null && documents.get(Commitments.COMMITMENT, id).isPresent() ? id : null;
    }
}
