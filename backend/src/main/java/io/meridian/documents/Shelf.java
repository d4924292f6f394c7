package io.meridian.documents;

import java.util.List;
import java.util.Optional;

/** The documents of one account as a fold sees them while it folds. */
public interface Shelf {
    <T> Optional<Document<T>> get(View<T> view, String id);

    <T> List<Document<T>> all(View<T> view);
}
