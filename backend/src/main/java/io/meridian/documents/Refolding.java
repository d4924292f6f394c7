package io.meridian.documents;

import io.meridian.documents.ClaimedTokens.Seen;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.StoredEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes documents again that do not fit: all where a token does not fit the log, else those of folds whose fingerprint
 * changed. They are folded in memory and written in large transactions before the processor starts. What is interrupted
 * is begun again, because the fingerprint is written last.
 */
final class Refolding {
    private static final Logger logger = LoggerFactory.getLogger(Refolding.class);
    private static final String FOLDS = "folds";
    /** Part of every fingerprint: how this host folds and writes. */
    private static final String HOST = "1/";

    private static final int READ = 2_000;
    private static final int WRITTEN_TOGETHER = 2_000;

    private final String processor;
    private final EventLog log;
    private final EventCodec codec;
    private final DocumentStore store;
    private final ClaimedTokens tokens;
    private final Segments segments;
    private final List<Projection> projections;

    Refolding(
            String processor,
            EventLog log,
            EventCodec codec,
            DocumentStore store,
            ClaimedTokens tokens,
            Segments segments,
            List<Projection> projections) {
        this.processor = processor;
        this.log = log;
        this.codec = codec;
        this.store = store;
        this.tokens = tokens;
        this.segments = segments;
        this.projections = projections;
    }

    /** The position of each segment, whose documents all folds have made. */
    Map<Integer, Long> prepare() {
        tokens.claimAll(processor, segments.ids());
        Map<Integer, Long> positions = fitting();
        if (positions.isEmpty()) {
            long head = log.head();
            segments.ids().forEach(segment -> positions.put(segment, head));
            refold(projections, positions);
            positions.forEach(
                    (segment, position) -> store.apply(List.of(), tokens.write(processor, segment, position)));
            remember(projections);
            return positions;
        }
        List<Projection> changed = projections.stream().filter(this::hasChanged).toList();
        if (!changed.isEmpty()) {
            refold(changed, positions);
            remember(changed);
        }
        return positions;
    }

    /** The segments' positions, or none if a token is missing or does not fit the log. */
    private Map<Integer, Long> fitting() {
        Map<Integer, Seen> seen = tokens.all(processor);
        long head = log.head();
        Map<Integer, Long> positions = new HashMap<>();
        for (Integer segment : segments.ids()) {
            Seen token = seen.get(segment);
            if (token == null || token.position() > head || !token.hash().equals(tokens.hash(token.position()))) {
                return new HashMap<>();
            }
            positions.put(segment, token.position());
        }
        return seen.size() == positions.size() ? positions : new HashMap<>();
    }

    private void refold(List<Projection> again, Map<Integer, Long> upTo) {
        long started = System.nanoTime();
        forgetFingerprints(again);
        clear(again);
        Map<String, Fold> folds = new HashMap<>();
        long last = upTo.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long position = 0;
        while (position < last) {
            for (StoredEvent stored : log.after(position, READ)) {
                position = stored.stamp().position();
                String account = stored.stamp().account();
                if (position <= upTo.getOrDefault(segments.of(account), 0L)) {
                    folds.computeIfAbsent(account, absent -> new Fold(account, again, AccountShelf.EMPTY))
                            .add(codec.decode(stored));
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        folds.forEach((account, fold) -> {
            LiveBatch.report(account, fold);
            changes.addAll(LiveBatch.changes(account, fold));
        });
        for (int from = 0; from < changes.size(); from += WRITTEN_TOGETHER) {
            store.apply(changes.subList(from, Math.min(changes.size(), from + WRITTEN_TOGETHER)), null);
        }
        logger.info(
                "{} of {} folds made again from {} events: {} documents in {} ms",
                again.size(),
                projections.size(),
                last,
                changes.size(),
                (System.nanoTime() - started) / 1_000_000);
    }

    private void clear(List<Projection> again) {
        List<View<?>> views = new ArrayList<>();
        again.forEach(projection -> views.addAll(projection.views()));
        if (again.size() == projections.size()) {
            views.add(Stale.VIEW);
            views.add(LastChange.VIEW);
        } else {
            List<String> names = views.stream().<String>map(View::name).toList();
            store.apply(
                    store.find(Query.of(Stale.VIEW).in("view", names)).stream()
                            .map(stale -> new Change.Remove(Stale.VIEW, stale.account(), stale.id()))
                            .toList(),
                    null);
        }
        store.clear(views);
    }

    private boolean hasChanged(Projection projection) {
        return views(projection)
                .anyMatch(view -> store.getVersioned(FOLDS, view.name())
                        .map(stored -> !stored.text().equals(HOST + projection.fingerprint()))
                        .orElse(true));
    }

    private void forgetFingerprints(List<Projection> again) {
        again.stream().flatMap(Refolding::views).forEach(view -> put(view, ""));
    }

    private void remember(List<Projection> again) {
        again.forEach(projection -> views(projection).forEach(view -> put(view, HOST + projection.fingerprint())));
    }

    private void put(View<?> view, String fingerprint) {
        long version = store.getVersioned(FOLDS, view.name())
                .map(DocumentStore.Versioned::version)
                .orElse(0L);
        if (!store.putIf(FOLDS, view.name(), fingerprint, version)) {
            throw new IllegalStateException("somebody else is making the view " + view.name() + " again");
        }
    }

    private static Stream<View<?>> views(Projection projection) {
        return projection.views().stream();
    }
}
