package io.meridian.history;

import io.meridian.documents.Document;
import io.meridian.documents.Reading;
import java.util.Optional;

/** What a thing is called in a list of differences; answered by who knows the domain. */
public interface Titles {
    Optional<String> of(Document<?> document, Reading reading);
}
