package io.meridian.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All documents of one account as they stood together at one moment; never changes. Documents of a view come by id. */
public final class AccountShelf implements Shelf {
    public static final AccountShelf EMPTY = new AccountShelf(Map.of());

    private final Map<String, SortedMap<String, Document<?>>> views;

    AccountShelf(Map<String, SortedMap<String, Document<?>>> views) {
        this.views = views;
    }

    static AccountShelf of(Collection<Document<?>> documents) {
        Map<String, SortedMap<String, Document<?>>> views = new HashMap<>();
        documents.forEach(document -> views.computeIfAbsent(document.view().name(), absent -> new TreeMap<>())
                .put(document.id(), document));
        return new AccountShelf(views);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<Document<T>> get(View<T> view, String id) {
        return Optional.ofNullable((Document<T>) view(view).get(id));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<Document<T>> all(View<T> view) {
        return (List<Document<T>>) (List<?>) List.copyOf(view(view).values());
    }

    /** Every document, by view and id. */
    public Stream<Document<?>> documents() {
        return new TreeMap<>(views).values().stream().flatMap(view -> view.values().stream());
    }

    int size() {
        return views.values().stream().mapToInt(Map::size).sum();
    }

    Map<String, SortedMap<String, Document<?>>> views() {
        return views;
    }

    private SortedMap<String, Document<?>> view(View<?> view) {
        SortedMap<String, Document<?>> documents = views.get(view.name());
        return documents == null ? java.util.Collections.emptySortedMap() : documents;
    }
}
