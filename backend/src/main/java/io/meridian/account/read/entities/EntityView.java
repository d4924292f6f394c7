package io.meridian.account.read.entities;

import io.meridian.account.EntityFacts;
import io.meridian.account.EntityKind;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityClosed;
import io.meridian.directory.Since;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.history.PlannedChange;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity of the customer at an instant.
 *
 * @param parent null at the top of the tree; {@code placed} says since when
 * @param closedOn its last day, once it has passed
 */
record EntityView(
        String id,
        EntityKind kind,
        String name,
        @Nullable String parent,
        Placement placed,
        boolean open,
        @Nullable When closedOn,
        Since since,
        List<PlannedChange> planned) {
    static EntityView read(Fact<EntityAdded> added, EntityFacts entity, Reading reading) {
        return new EntityView(
                entity.id(),
                added.said().kind(),
                entity.name(reading).orElse(""),
                entity.parent(reading).orElse(null),
                Placement.of(entity, reading),
                entity.open(reading),
                entity.closed()
                        .at(reading)
                        .map(Fact::said)
                        .map(EntityClosed::on)
                        .orElse(null),
                Since.of(entity.added(), EntityAdded::since),
                PlannedChange.of(entity.id(), entity, reading));
    }
}
