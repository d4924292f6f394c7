package io.meridian.directory.read.people;

import io.meridian.directory.Function;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.Since;
import io.meridian.directory.WorkingHours;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonLeft;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.history.PlannedChange;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of ours at an instant.
 *
 * @param version for {@code If-Match}
 * @param leftOn their last day, once it has passed
 */
record PersonView(
        String id,
        long version,
        String name,
        @Nullable Function function,
        @Nullable String region,
        WorkingHours working,
        @Nullable String language,
        Since since,
        boolean present,
        @Nullable When leftOn,
        List<PlannedChange> planned) {
    static PersonView read(PersonFacts person, Documents documents, Reading reading) {
        return new PersonView(
                person.id(),
                person.version(),
                person.name(reading).orElse(""),
                person.function(reading).orElse(null),
                person.region(reading).orElse(null),
                WorkingHours.of(documents, person, reading),
                person.language(reading).orElse(null),
                Since.of(person.added(), PersonAdded::since),
                person.present(reading),
                person.left()
                        .at(reading)
                        .map(fact -> fact.said())
                        .map(PersonLeft::on)
                        .orElse(null),
                PlannedChange.of(person.id(), person, reading));
    }
}
