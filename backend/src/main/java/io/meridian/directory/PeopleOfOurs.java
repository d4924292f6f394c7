package io.meridian.directory;

import java.util.Optional;

/** People of ours as known now, read inside a unit of work: what was read is a guard of its commit. */
public interface PeopleOfOurs {
    /** Empty where there is no such person. */
    Optional<PersonFacts> person(String person);

    /** Somebody who was added, which nobody took back; there or left. */
    default Optional<PersonFacts> known(String person) {
        return person(person).filter(facts -> !facts.wasTakenBack());
    }

    default boolean isOurs(String person) {
        return known(person).isPresent();
    }
}
