package io.meridian.directory;

import java.util.Optional;

/** People of ours as known now, read inside a unit of work: what was read is a guard of its commit. */
public interface PeopleOfOurs {
    /** Empty where there is no such person. */
    Optional<PersonFacts> person(String person);
}
