package io.meridian.directory;

import io.meridian.documents.Documents;
import io.meridian.documents.Reading;

/** What a person of ours is called at an instant. */
public final class PersonName {
    private PersonName() {}

    /** Empty for an actor that is no person (an automation) and for whom nobody knows. */
    public static String of(Documents documents, String person, Reading reading) {
        return documents
                .get(Directory.PERSON, person)
                .flatMap(facts -> facts.name(reading))
                .orElse("");
    }
}
