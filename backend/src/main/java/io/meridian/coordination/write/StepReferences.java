package io.meridian.coordination.write;

import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.Regions;
import io.meridian.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Regions and people of ours that an act on a case names must be there. */
@Component
public class StepReferences {
    private final Regions regions;
    private final PeopleOfOurs people;

    StepReferences(Regions regions, PeopleOfOurs people) {
        this.regions = regions;
        this.people = people;
    }

    public void known(String region, @Nullable String owner) {
        regions.verify("region", region);
        if (owner != null) {
            person(owner, "owner");
        }
    }

    /** A person of ours, there or left: what was true is not refused because others learned of it later. */
    public void person(String person, String field) {
        if (!people.isOurs(person)) {
            throw new RuleBroken("person-is-one-of-ours", field);
        }
    }
}
