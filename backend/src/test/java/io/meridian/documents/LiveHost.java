package io.meridian.documents;

import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.LogEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The live views of a log as the application runs them, without Spring. */
public final class LiveHost implements AutoCloseable {
    private static final DocumentJson JSON = new DocumentJson();
    private static final IndexJson INDEX = new IndexJson();

    private final EventLog log;
    private final DocumentStore store;
    private final Snapshots snapshots;
    private final Applied applied;
    private final LiveViews views;
    private final List<ViewsChanged> heard = new CopyOnWriteArrayList<>();

    public LiveHost(EventLog log, EventCodec codec, DocumentStore store, List<Projection> projections) {
        this.log = log;
        this.store = store;
        Segments segments = new Segments(2);
        this.snapshots = new Snapshots(store, projections, 10_000);
        this.applied = new Applied(log, segments);
        this.views = new LiveViews(
                projections,
                store,
                log,
                codec,
                LogEvents.of(log, codec),
                segments,
                new ClaimedTokens(store, log, UUID.randomUUID().toString(), Duration.ZERO),
                snapshots,
                applied,
                List.of(heard::add));
    }

    public LiveHost start() {
        views.start();
        return this;
    }

    /** Waits until everything in the log now is applied. */
    public LiveHost atHead() {
        applied.awaitAll(log.head(), Duration.ofSeconds(20));
        return this;
    }

    public Applied applied() {
        return applied;
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    public StaleViews staleViews() {
        return new StaleViews(store);
    }

    public DocumentStore store() {
        return store;
    }

    public List<ViewsChanged> heard() {
        return heard;
    }

    /** Every document of an account as text, by view and id. */
    public static Map<String, String> text(AccountShelf shelf) {
        Map<String, String> text = new TreeMap<>();
        shelf.documents()
                .forEach(document -> text.put(
                        document.view().name() + "/" + document.id(),
                        String.join(
                                " | ",
                                document.account(),
                                document.thing(),
                                JSON.write(document.audience()),
                                JSON.write(document.body()),
                                INDEX.write(document.index()))));
        return text;
    }

    /** The account's documents as the store holds them. */
    public Map<String, String> stored(String account, List<Projection> projections) {
        return text(new Snapshots(store, projections, 0).of(account));
    }

    /** The same from the log alone. */
    public static Map<String, String> folded(
            EventLog log, EventCodec codec, String account, List<Projection> projections, long upTo) {
        Fold fold = new Fold(account, projections, AccountShelf.EMPTY);
        log.account(account, 0, upTo).forEach(event -> fold.add(codec.decode(event)));
        return text(fold.shelf());
    }

    @Override
    public void close() {
        views.close();
    }
}
