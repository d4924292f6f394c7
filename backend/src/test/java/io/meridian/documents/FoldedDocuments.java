package io.meridian.documents;

import io.meridian.eventlog.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The documents that projections fold from events, in memory and without Spring: what a screen is read from. */
public final class FoldedDocuments implements Documents {
    private static final DocumentJson JSON = new DocumentJson();

    private final List<Projection> projections;
    private final Map<String, Document<?>> shelf = new TreeMap<>();

    public FoldedDocuments(Projection... projections) {
        this.projections = List.of(projections);
    }

    public FoldedDocuments fold(List<Recorded> events) {
        for (Recorded event : events) {
            for (Projection projection : projections) {
                if (projection.concerns(event.event())) {
                    projection.fold(event, asShelf()).forEach(this::apply);
                }
            }
        }
        return this;
    }

    /** Every document's body by view and id, as JSON: equal where everything reads equal. */
    public Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        shelf.forEach((key, document) -> written.put(key, JSON.write(document.body()) + JSON.write(document.index())));
        return written;
    }

    /** As a store would give them back: every body written and read again. */
    public FoldedDocuments stored() {
        FoldedDocuments stored = new FoldedDocuments(projections.toArray(Projection[]::new));
        shelf.forEach((key, document) -> stored.shelf.put(key, readAgain(document)));
        return stored;
    }

    private static <T> Document<T> readAgain(Document<T> document) {
        return new Document<>(
                document.view(),
                document.account(),
                document.id(),
                document.thing(),
                document.audience(),
                JSON.read(
                        JSON.write(Objects.requireNonNull(document.body())),
                        document.view().type()),
                document.index());
    }

    @SuppressWarnings("unchecked")
    private Shelf asShelf() {
        return new Shelf() {
            @Override
            public <T> Optional<Document<T>> get(View<T> view, String id) {
                return Optional.ofNullable((Document<T>) shelf.get(key(view, id)));
            }

            @Override
            public <T> List<Document<T>> all(View<T> view) {
                List<Document<T>> all = new ArrayList<>();
                shelf.values().stream()
                        .filter(document -> document.view().equals(view))
                        .forEach(document -> all.add((Document<T>) document));
                return all;
            }
        };
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Put put ->
                shelf.put(key(put.document().view(), put.document().id()), put.document());
            case Change.Remove remove -> shelf.remove(key(remove.view(), remove.id()));
        }
    }

    @Override
    public <T> Optional<T> get(View<T> view, String id) {
        return asShelf().get(view, id).map(Document::body);
    }

    @Override
    public <T> List<T> all(View<T> view) {
        return asShelf().all(view).stream().map(Document::body).toList();
    }

    @Override
    public <T> List<Document<T>> documents(View<T> view) {
        return asShelf().all(view);
    }

    private static String key(View<?> view, String id) {
        return view.name() + "/" + id;
    }
}
