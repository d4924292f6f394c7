package io.meridian.history;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Fold;
import io.meridian.documents.Projection;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.FieldsForgotten;
import io.meridian.eventlog.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * An account's documents folded up to a position, by the projections that make the live ones. The accounts last opened
 * keep their decoded events and a few of the shelves made from them, so that the next instant is a short step.
 */
@Component
class PastShelves {
    private static final int EVENTS_KEPT = 40_000;
    private static final int SHELVES_KEPT = 24;

    private final EventLog log;
    private final EventCodec codec;
    private final List<Projection> projections;
    private final Map<String, Opened> opened = new LinkedHashMap<>(16, 0.75f, true);

    PastShelves(EventLog log, EventCodec codec, List<Projection> projections) {
        this.log = log;
        this.codec = codec;
        this.projections = projections;
    }

    /** What stood when the log had come to this position. */
    AccountShelf of(String account, long position) {
        Opened one;
        synchronized (opened) {
            one = opened.computeIfAbsent(account, absent -> new Opened(account));
        }
        AccountShelf shelf = one.upTo(log.lastOf(account, position), log.lastOf(account, log.head()));
        synchronized (opened) {
            int events = opened.values().stream().mapToInt(Opened::size).sum();
            var oldest = opened.values().iterator();
            while (events > EVENTS_KEPT && opened.size() > 1) {
                events -= oldest.next().size();
                oldest.remove();
            }
        }
        return shelf;
    }

    /** One account's events, decoded as far as they were read, and shelves by the last position they have seen. */
    private final class Opened {
        private final String account;
        private final List<Recorded> events = new ArrayList<>();
        private final NavigableMap<Long, AccountShelf> shelves = new TreeMap<>();
        private final LinkedHashMap<Long, Long> used = new LinkedHashMap<>(16, 0.75f, true);
        private volatile int size;

        Opened(String account) {
            this.account = account;
        }

        int size() {
            return size;
        }

        synchronized AccountShelf upTo(long last, long newest) {
            read(newest);
            AccountShelf known = shelves.get(last);
            if (known == null) {
                Map.Entry<Long, AccountShelf> before = shelves.lowerEntry(last);
                long seen = before == null ? 0 : before.getKey();
                Fold fold = new Fold(account, projections, before == null ? AccountShelf.EMPTY : before.getValue());
                events.stream()
                        .filter(event ->
                                event.stamp().position() > seen && event.stamp().position() <= last)
                        .forEach(fold::add);
                known = fold.shelf();
                shelves.put(last, known);
            }
            used.put(last, last);
            if (used.size() > SHELVES_KEPT) {
                shelves.remove(used.pollFirstEntry().getKey());
            }
            return known;
        }

        /** What was forgotten since must not be shown from what was read before. */
        private void read(long newest) {
            long seen = events.isEmpty() ? 0 : events.getLast().stamp().position();
            if (newest <= seen) {
                return;
            }
            List<Recorded> more = decoded(seen, newest);
            if (more.stream().anyMatch(event -> event.event() instanceof FieldsForgotten)) {
                events.clear();
                shelves.clear();
                used.clear();
                more = decoded(0, newest);
            }
            events.addAll(more);
            size = events.size();
        }

        private List<Recorded> decoded(long after, long upTo) {
            return log.account(account, after, upTo).stream().map(codec::decode).toList();
        }
    }
}
