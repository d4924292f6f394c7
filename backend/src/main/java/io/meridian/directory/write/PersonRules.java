package io.meridian.directory.write;

import io.meridian.directory.PersonFacts;
import io.meridian.directory.Regions;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonLanguageSet;
import io.meridian.directory.events.PersonLeft;
import io.meridian.directory.events.PersonNamed;
import io.meridian.directory.events.PersonRegionSet;
import io.meridian.shared.Given;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;

/** What must hold of anything that is said of a person of ours. */
final class PersonRules {
    private PersonRules() {}

    static void hold(Object event, Regions regions) {
        switch (event) {
            case PersonNamed said -> Given.text("name", said.name(), 120);
            case PersonLanguageSet said -> Given.language("language", said.language());
            case PersonRegionSet said -> {
                if (!regions.isKnown(said.region())) {
                    throw new RuleBroken("region-exists", "region", said.region());
                }
            }
            default -> {}
        }
    }

    /** Whoever leaves has come before; what is said is true from {@code at} (microseconds). */
    static void leavesAfterComing(Object event, long at, PersonFacts facts) {
        if (event instanceof PersonAdded) {
            Given.endsAfterItBegins(at, facts.left().standsFrom(Instants.NEVER), "since");
        } else if (event instanceof PersonLeft) {
            Given.endsAfterItBegins(facts.added().standsFrom(Instants.OPEN), at, "on");
        }
    }

    /** Somebody leaves once; another date for it is a correction. */
    static void leavesOnce(PersonFacts facts) {
        if (!facts.left().standing().isEmpty()) {
            throw new RuleBroken("leaves-once", "on");
        }
    }
}
