package io.meridian.directory.write;

import io.meridian.directory.PeopleOfOurs;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.RegionFacts;
import io.meridian.directory.Regions;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads people and regions through their repositories, which makes what was read a guard of the commit. */
@Component
class DirectoryInUnitOfWork implements PeopleOfOurs, Regions {
    private final Repository<Person> people;
    private final Repository<Region> regions;

    DirectoryInUnitOfWork(@Lazy Repository<Person> people, @Lazy Repository<Region> regions) {
        this.people = people;
        this.regions = regions;
    }

    @Override
    public Optional<PersonFacts> person(String person) {
        try {
            return Optional.of(people.load(person).invoke(Person::facts));
        } catch (AggregateNotFoundException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<RegionFacts> region(String region) {
        try {
            return Optional.of(regions.load(region).invoke(Region::facts));
        } catch (AggregateNotFoundException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> head(String region, long at) {
        return region(region).flatMap(facts -> facts.head(new Reading(at, Reader.of(""))));
    }
}
