package io.meridian.directory.write;

import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.RegionFacts;
import io.meridian.directory.events.RegionHeadSet;
import io.meridian.directory.events.RegionNamed;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import java.util.regex.Pattern;

/** What must hold of anything that is said of a region. */
final class RegionRules {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private RegionRules() {}

    static void hold(Object event, PeopleOfOurs people) {
        switch (event) {
            case RegionNamed said -> Given.text("name", said.name(), 120);
            case RegionHeadSet said -> {
                if (said.person() != null && !people.isOurs(said.person())) {
                    throw new RuleBroken("person-is-ours", "head", said.person());
                }
            }
            default -> {}
        }
    }

    static void idIsNew(String region, RegionFacts facts) {
        if (!ID.matcher(region).matches()) {
            throw new RuleBroken("region-id-is-a-short-word", "region", region);
        }
        if (!facts.added().standing().isEmpty()) {
            throw new RuleBroken("region-id-is-new", "region", region);
        }
    }
}
