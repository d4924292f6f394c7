package io.meridian.history;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Reader;
import io.meridian.documents.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The documents of some accounts as far as one reader may see them today. For the past the live audience of each thing
 * decides, and what the live documents do not have is hidden.
 */
final class VisibleDocuments implements Documents {
    private final List<AccountShelf> shelves;
    private final Predicate<Document<?>> visible;

    private VisibleDocuments(List<AccountShelf> shelves, Predicate<Document<?>> visible) {
        this.shelves = shelves;
        this.visible = visible;
    }

    static VisibleDocuments live(List<AccountShelf> live, Reader reader) {
        return new VisibleDocuments(live, document -> document.audience().admits(reader));
    }

    static VisibleDocuments past(List<AccountShelf> then, List<AccountShelf> live, Reader reader) {
        Map<String, Audience> audiences = new HashMap<>();
        live.forEach(
                shelf -> shelf.documents().forEach(document -> audiences.put(document.thing(), document.audience())));
        return new VisibleDocuments(then, document -> {
            Audience today = audiences.get(document.thing());
            return today != null && today.admits(reader);
        });
    }

    @Override
    public <T> List<Document<T>> documents(View<T> view) {
        return shelves.stream()
                .flatMap(shelf -> shelf.all(view).stream())
                .filter(visible)
                .toList();
    }

    @Override
    public <T> Optional<T> get(View<T> view, String id) {
        return shelves.stream()
                .flatMap(shelf -> shelf.get(view, id).stream())
                .filter(visible)
                .findFirst()
                .map(Document::body);
    }
}
