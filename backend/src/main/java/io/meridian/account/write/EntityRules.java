package io.meridian.account.write;

import io.meridian.account.EntityFacts;
import io.meridian.account.EntityTreeFacts;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.shared.Given;
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
                                .filter(parent -> !parent.added().standing().isEmpty())
                                .isEmpty()) {
                    throw new RuleBroken("parent-is-an-entity", "parent", said.parent());
                }
            }
            default -> {}
        }
    }

    /** An entity closes once; another date for it is a correction. */
    static void closesOnce(EntityFacts entity) {
        if (!entity.closed().standing().isEmpty()) {
            throw new RuleBroken("closes-once", "on");
        }
    }
}
