package io.meridian.account.read.entities;

import io.meridian.account.EntityFacts;
import io.meridian.account.events.EntityMoved;
import io.meridian.directory.Since;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an entity stands at an instant.
 *
 * @param parent null at the top of the tree
 * @param since from when it stands there, by the facts of its parent
 * @param moved whether it is known to have stood elsewhere before, at {@code before}; null is the top of the tree
 */
record Placement(
        @Nullable String parent,
        Since since,
        boolean moved,
        @Nullable String before) {
    static Placement of(EntityFacts entity, Reading reading) {
        List<Fact<EntityMoved>> moves = entity.parent().until(reading);
        if (moves.isEmpty()) {
            return new Placement(null, new Since(true, null, null), false, null);
        }
        int first = moves.size() - 1;
        String parent = parent(moves.get(first));
        while (first > 0 && Objects.equals(parent(moves.get(first - 1)), parent)) {
            first--;
        }
        return new Placement(
                parent, since(moves.get(first)), first > 0, first > 0 ? parent(moves.get(first - 1)) : null);
    }

    private static Since since(Fact<EntityMoved> move) {
        return move.effectiveAt() == Instants.OPEN
                ? new Since(true, null, null)
                : new Since(
                        false, Instants.text(move.effectiveAt()), move.said().from());
    }

    private static @Nullable String parent(Fact<EntityMoved> move) {
        return move.said().parent();
    }
}
