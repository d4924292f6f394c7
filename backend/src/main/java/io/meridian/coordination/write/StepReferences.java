package io.meridian.coordination.write;

import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.Regions;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Act;
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

    public void known(String region, @Nullable String owner, long effective, Act act) {
        if (regions.region(region).isEmpty()) {
            throw new RuleBroken("region-is-known", "region", region);
        }
        if (owner != null) {
            person(owner, "owner", effective, act);
        }
    }

    /** A person of ours who has not left by then. */
    public void person(String person, String field, long effective, Act act) {
        Reading reading = new Reading(act.moment(effective), Reader.of(act.actor()));
        if (people.person(person).filter(facts -> facts.present(reading)).isEmpty()) {
            throw new RuleBroken("person-is-one-of-ours", field);
        }
    }
}
