package io.meridian.overview.read.mywork;

import io.meridian.contact.Contacts;
import io.meridian.directory.Directory;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people of ours and contacts whom the reader may see are called at one reading; each is looked up once. */
final class NamesOfPeople {
    private final DocumentStore store;
    private final Reading reading;
    private final Map<String, Optional<String>> known = new HashMap<>();

    NamesOfPeople(DocumentStore store, Reading reading) {
        this.store = store;
        this.reading = reading;
    }

    /** Null for nobody, and for whom nobody knows by name. */
    @Nullable
    String of(@Nullable String id) {
        return id == null ? null : known.computeIfAbsent(id, this::name).orElse(null);
    }

    private Optional<String> name(String id) {
        return store.get(Directory.PERSON, id)
                .flatMap(person -> person.body().name(reading))
                .or(() -> store.get(Contacts.CONTACT, id)
                        .filter(contact -> contact.audience().admits(reading.reader()))
                        .flatMap(contact -> contact.body().name(reading)));
    }
}
