package io.meridian.directory.read.people;

import io.meridian.directory.Directory;
import io.meridian.directory.TakenBack;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.util.Comparator;
import java.util.List;

/**
 * Everybody who was a person of ours by an instant, by name; who had left is still named.
 *
 * @param takenBack those who were added and taken back, for administrators
 */
record PeopleView(List<PersonView> people, List<TakenBack> takenBack) {
    static PeopleView read(Documents documents, Reading reading, boolean administrator) {
        return new PeopleView(
                documents.all(Directory.PERSON).stream()
                        .filter(person -> person.added().at(reading).isPresent())
                        .map(person -> PersonView.read(person, documents, reading))
                        .sorted(Comparator.comparing(PersonView::name).thenComparing(PersonView::id))
                        .toList(),
                administrator
                        ? TakenBack.of(
                                documents.all(Directory.PERSON).stream(),
                                person -> new TakenBack(
                                        person.id(), person.name(reading).orElse("")))
                        : List.of());
    }
}
