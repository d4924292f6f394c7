package io.meridian.documents;

import io.meridian.eventlog.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one fold of an account's events, live and for the past alike: from the documents there are, event by event in the
 * log's order, to the documents there will be. A projection that throws is stopped for this account and marked stale; the
 * others go on. Used by one thread.
 */
public final class Fold implements Shelf {
    private final String account;
    private final Collection<Projection> projections;
    private final Map<String, SortedMap<String, Document<?>>> views;
    private final Set<String> owned = new HashSet<>();
    private final Set<Projection> stopped = new HashSet<>();
    private final Map<List<String>, Change> changes = new LinkedHashMap<>();
    private final Map<Touched, Long> touched = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private long position;

    /** A view changed for an audience. */
    record Touched(String view, String set) {}

    /** A projection that could not fold an event. */
    record Failure(Projection projection, long position, RuntimeException cause) {}

    /** @param base what these projections have made of the account's earlier events */
    public Fold(String account, Collection<Projection> projections, AccountShelf base) {
        this.account = account;
        this.projections = projections;
        this.views = new HashMap<>(base.views());
        for (Document<Stale> stale : base.all(Stale.VIEW)) {
            projections.stream()
                    .filter(projection -> makes(projection, stale.body().view()))
                    .forEach(stopped::add);
        }
    }

    public void add(Recorded recorded) {
        position = recorded.stamp().position();
        for (Projection projection : projections) {
            if (projection.concerns(recorded.event()) && !stopped.contains(projection)) {
                fold(projection, recorded);
            }
        }
    }

    private void fold(Projection projection, Recorded recorded) {
        List<Change> made;
        try {
            made = projection.fold(recorded, this);
            made.forEach(change -> mustBeItsOwn(projection, change));
        } catch (RuntimeException broken) {
            stop(projection, recorded, broken);
            return;
        }
        made.forEach(this::make);
    }

    private void mustBeItsOwn(Projection projection, Change change) {
        View<?> view = view(change);
        String of = change instanceof Change.Put put ? put.document().account() : ((Change.Remove) change).account();
        if (!projection.views().contains(view) || !of.equals(account)) {
            throw new IllegalStateException(
                    "a fold changes documents of its own views and the event's account only: " + view.name());
        }
    }

    private void stop(Projection projection, Recorded recorded, RuntimeException broken) {
        stopped.add(projection);
        failures.add(new Failure(projection, recorded.stamp().position(), broken));
        for (View<?> view : projection.views()) {
            make(new Change.Put(new Stale(
                            view.name(),
                            recorded.stamp().position(),
                            recorded.stamp().recordedAt(),
                            projection.fingerprint(),
                            broken.getClass().getName())
                    .document(account)));
            touched.put(new Touched(view.name(), Audience.TEAM), position);
        }
    }

    private void make(Change change) {
        String view = view(change).name();
        SortedMap<String, Document<?>> documents = writable(view);
        Document<?> before;
        Document<?> after = null;
        String id;
        if (change instanceof Change.Put put) {
            after = put.document();
            id = after.id();
            before = documents.get(id);
            if (after.equals(before)) {
                return;
            }
            documents.put(id, after);
        } else {
            id = ((Change.Remove) change).id();
            before = documents.remove(id);
            if (before == null) {
                return;
            }
        }
        changes.put(List.of(view, id), change);
        touch(view, before);
        touch(view, after);
    }

    /** Who saw it before and who sees it now: both have to look again. */
    private void touch(String view, @Nullable Document<?> document) {
        if (document != null) {
            document.audience().sets().forEach(set -> touched.put(new Touched(view, set), position));
        }
    }

    private SortedMap<String, Document<?>> writable(String view) {
        SortedMap<String, Document<?>> before = views.getOrDefault(view, new TreeMap<>());
        if (owned.add(view)) {
            SortedMap<String, Document<?>> copy = new TreeMap<>(before);
            views.put(view, copy);
            return copy;
        }
        return before;
    }

    private static View<?> view(Change change) {
        return change instanceof Change.Put put ? put.document().view() : ((Change.Remove) change).view();
    }

    private static boolean makes(Projection projection, String view) {
        return projection.views().stream().anyMatch(one -> one.name().equals(view));
    }

    /** The documents as they are after the last event; the fold must not go on after this. */
    public AccountShelf shelf() {
        return new AccountShelf(views);
    }

    /** What became of the base, each document once. */
    List<Change> changes() {
        return List.copyOf(changes.values());
    }

    /** The last position at which a view changed for an audience. */
    Map<Touched, Long> touched() {
        return touched;
    }

    List<Failure> failures() {
        return failures;
    }

    /** The last event's position. */
    long position() {
        return position;
    }

    /** As if the base had been another one, with the same outcome: what has to change there. */
    Fold over(AccountShelf other) {
        Fold fold = new Fold(account, projections, other);
        fold.position = position;
        fold.stopped.clear();
        fold.stopped.addAll(stopped);
        fold.failures.addAll(failures);
        AccountShelf outcome = shelf();
        other.documents()
                .filter(document -> outcome.get(document.view(), document.id()).isEmpty())
                .forEach(gone -> fold.make(new Change.Remove(gone.view(), account, gone.id())));
        outcome.documents().forEach(document -> fold.make(new Change.Put(document)));
        return fold;
    }

    @Override
    public <T> Optional<Document<T>> get(View<T> view, String id) {
        return shelf().get(view, id);
    }

    @Override
    public <T> List<Document<T>> all(View<T> view) {
        return shelf().all(view);
    }
}
