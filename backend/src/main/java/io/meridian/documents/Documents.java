package io.meridian.documents;

import java.util.List;
import java.util.Optional;

/** The documents of a set of accounts (an account and the directory) at one r, as far as the reader may see them. */
public interface Documents {
    <T> Optional<T> get(View<T> view, String id);

    <T> List<Document<T>> documents(View<T> view);

    /** Their bodies. */
    default <T> List<T> all(View<T> view) {
        return documents(view).stream().map(Document::body).toList();
    }
}
