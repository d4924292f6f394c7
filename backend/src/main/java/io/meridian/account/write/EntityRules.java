package io.meridian.account.write;

import io.meridian.account.EntityFacts;
import io.meridian.account.EntityTreeFacts;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityClosed;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.shared.Given;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;

/** What must hold of anything that is said of an entity. */
final class EntityRules {
    private EntityRules() {}

    static void hold(Object event, EntityTreeFacts facts) {
        switch (event) {
            case EntityNamed said -> Given.text("name", said.name(), 200);
            case EntityMoved said -> {
                if (said.parent() != null
                        && facts.entity(said.parent())
                                .filter(parent -> !parent.wasTakenBack())
                                .isEmpty()) {
                    throw new RuleBroken("parent-is-an-entity", "parent", said.parent());
                }
            }
            default -> {}
        }
    }

    /** What closes has been there before; what is said is true from {@code at} (microseconds). */
    static void closesAfterItBegins(Object event, long at, EntityFacts entity) {
        if (event instanceof EntityAdded) {
            Given.endsAfterItBegins(at, entity.closed().standsFrom(Instants.NEVER), "since");
        } else if (event instanceof EntityClosed) {
            Given.endsAfterItBegins(entity.added().standsFrom(Instants.OPEN), at, "on");
        }
    }

    /** An entity closes once; another date for it is a correction. */
    static void closesOnce(EntityFacts entity) {
        if (!entity.closed().standing().isEmpty()) {
            throw new RuleBroken("closes-once", "on");
        }
    }
}
