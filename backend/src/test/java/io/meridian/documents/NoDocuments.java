package io.meridian.documents;

import java.util.List;
import java.util.Optional;

/** Where nothing is known. */
public final class NoDocuments implements Documents {
    @Override
    public <T> Optional<T> get(View<T> view, String id) {
        return Optional.empty();
    }

    @Override
    public <T> List<Document<T>> documents(View<T> view) {
        return List.of();
    }
}
