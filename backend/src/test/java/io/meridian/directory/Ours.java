package io.meridian.directory;

import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonEvent;
import io.meridian.directory.events.PersonFunctionSet;
import io.meridian.directory.events.RegionAdded;
import io.meridian.directory.events.RegionEvent;
import io.meridian.directory.events.RegionHeadSet;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Chronicle;
import io.meridian.eventlog.Recorded;
import io.meridian.shared.Instants;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People of ours and regions as a test tells them, where an aggregate asks for them in its unit of work. */
public final class Ours implements PeopleOfOurs, Regions {
    private final Map<String, PersonFacts> people = new HashMap<>();
    private final Map<String, RegionFacts> regions = new HashMap<>();

    public Ours person(String person, Function function) {
        PersonFacts facts = PersonFacts.NONE;
        for (Recorded event : new Chronicle(Directory.ACCOUNT)
                .says(person + " added", Instants.OPEN, new PersonAdded(person, null))
                .says(person + " works", Instants.OPEN, new PersonFunctionSet(person, function, null))
                .events()) {
            facts = facts.with(event.stamp(), (PersonEvent) event.event());
        }
        people.put(person, facts);
        return this;
    }

    public Ours region(String region, String head) {
        RegionFacts facts = RegionFacts.NONE;
        for (Recorded event : new Chronicle(Directory.ACCOUNT)
                .says(region + " added", Instants.OPEN, new RegionAdded(region, null))
                .says(region + " headed", Instants.OPEN, new RegionHeadSet(region, head, null))
                .events()) {
            facts = facts.with(event.stamp(), (RegionEvent) event.event());
        }
        regions.put(region, facts);
        return this;
    }

    @Override
    public Optional<PersonFacts> person(String person) {
        return Optional.ofNullable(people.get(person));
    }

    @Override
    public Optional<RegionFacts> region(String region) {
        return Optional.ofNullable(regions.get(region));
    }

    @Override
    public Optional<String> head(String region, long at) {
        return region(region).flatMap(facts -> facts.head(new Reading(at, Reader.of(""))));
    }
}
