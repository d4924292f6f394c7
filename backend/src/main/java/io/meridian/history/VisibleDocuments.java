package io.meridian.history;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Reader;
import io.meridian.documents.Shelf;
import io.meridian.documents.Stale;
import io.meridian.documents.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The documents of some accounts as far as one reader may see them today. For the past the live audience of each thing
 * decides, and what the live documents do not have is hidden. Remembers which of the views that were read stand still.
 */
final class VisibleDocuments implements Documents {
    private final List<AccountShelf> shelves;
    private final Predicate<Document<?>> visible;
    private final Map<String, Long> stale = new HashMap<>();
    private final List<String> used = new ArrayList<>();

    private VisibleDocuments(List<AccountShelf> shelves, Predicate<Document<?>> visible) {
        this.shelves = shelves;
        this.visible = visible;
        shelves.stream()
                .flatMap(shelf -> Stale.of(shelf).stream())
                .forEach(one -> stale.merge(one.view(), one.since(), Math::min));
    }

    static VisibleDocuments live(List<AccountShelf> live, Reader reader) {
        return new VisibleDocuments(live, document -> document.audience().admits(reader));
    }

    static VisibleDocuments past(List<AccountShelf> then, List<AccountShelf> live, Reader reader) {
        Map<String, List<Document<?>>> today = new HashMap<>();
        live.forEach(shelf -> shelf.documents()
                .forEach(document -> today.computeIfAbsent(document.thing(), absent -> new ArrayList<>())
                        .add(document)));
        return new VisibleDocuments(
                then, document -> admitted(document, live, today.getOrDefault(document.thing(), List.of()), reader));
    }

    /** By the same document as it is today; where that is gone, by all that is known of its thing, as narrow as any of it. */
    private static boolean admitted(
            Document<?> then, List<AccountShelf> live, List<Document<?>> ofTheThing, Reader reader) {
        Optional<? extends Document<?>> same =
                live.stream().flatMap(shelf -> same(shelf, then).stream()).findFirst();
        if (same.isPresent()) {
            return same.get().audience().admits(reader);
        }
        List<Document<?>> ofTheView = ofTheThing.stream()
                .filter(document -> document.view().equals(then.view()))
                .toList();
        List<Document<?>> deciding = ofTheView.isEmpty() ? ofTheThing : ofTheView;
        return !deciding.isEmpty()
                && deciding.stream().allMatch(document -> document.audience().admits(reader));
    }

    private static Optional<? extends Document<?>> same(Shelf shelf, Document<?> then) {
        return shelf.get(then.view(), then.id());
    }

    /** Since when one of the views that were read stands still, in microseconds. */
    OptionalLong staleSince() {
        return used.stream()
                .flatMap(view -> Stream.ofNullable(stale.get(view)))
                .mapToLong(Long::longValue)
                .min();
    }

    @Override
    public <T> List<Document<T>> documents(View<T> view) {
        used.add(view.name());
        return shelves.stream()
                .flatMap(shelf -> shelf.all(view).stream())
                .filter(visible)
                .toList();
    }

    @Override
    public <T> Optional<T> get(View<T> view, String id) {
        used.add(view.name());
        return shelves.stream()
                .flatMap(shelf -> shelf.get(view, id).stream())
                .filter(visible)
                .findFirst()
                .map(Document::body);
    }
}
