package io.meridian.history;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Fold;
import io.meridian.documents.Projection;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.StoredEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An account's documents folded up to a position, by the projections that make the live ones; the last few are kept. */
@Component
class PastShelves {
    private static final int KEPT = 64;

    private final EventLog log;
    private final EventCodec codec;
    private final List<Projection> projections;
    private final Map<Key, AccountShelf> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, AccountShelf> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(String account, long last) {}

    PastShelves(EventLog log, EventCodec codec, List<Projection> projections) {
        this.log = log;
        this.codec = codec;
        this.projections = projections;
    }

    /** What stood when the log had come to this position. */
    AccountShelf of(String account, long position) {
        Key key = new Key(account, log.lastOf(account, position));
        synchronized (kept) {
            AccountShelf before = kept.get(key);
            if (before != null) {
                return before;
            }
        }
        Fold fold = new Fold(account, projections, AccountShelf.EMPTY);
        for (StoredEvent event : log.account(account, 0, key.last())) {
            fold.add(codec.decode(event));
        }
        AccountShelf shelf = fold.shelf();
        synchronized (kept) {
            kept.put(key, shelf);
        }
        return shelf;
    }
}
