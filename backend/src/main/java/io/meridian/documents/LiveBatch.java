package io.meridian.documents;

import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.FieldsForgotten;
import io.meridian.eventlog.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one batch of a segment's events makes of live documents: folds of the accounts it is about. */
final class LiveBatch {
    private static final Logger logger = LoggerFactory.getLogger(LiveBatch.class);

    private final Map<String, Fold> folds = new LinkedHashMap<>();
    private final List<Projection> projections;
    private final Snapshots snapshots;
    private final EventLog log;
    private final EventCodec codec;
    private boolean forgets;

    LiveBatch(List<Projection> projections, Snapshots snapshots, EventLog log, EventCodec codec) {
        this.projections = projections;
        this.snapshots = snapshots;
        this.log = log;
        this.codec = codec;
    }

    void add(Recorded recorded) {
        String account = recorded.stamp().account();
        if (recorded.event() instanceof FieldsForgotten) {
            forgets = true;
            folds.put(account, again(account, recorded.stamp().position()));
        } else {
            folds.computeIfAbsent(account, absent -> new Fold(account, projections, snapshots.of(account)))
                    .add(recorded);
        }
    }

    /** Whether something was forgotten in it: what its documents said before may be nowhere any more. */
    boolean forgets() {
        return forgets;
    }

    /** Folded from its beginning, because what its earlier events say is no longer what they said. */
    private Fold again(String account, long upTo) {
        Fold fold = new Fold(account, projections, AccountShelf.EMPTY);
        log.account(account, 0, upTo).forEach(stored -> fold.add(codec.decode(stored)));
        return fold.over(snapshots.of(account));
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        folds.forEach((account, fold) -> changes.addAll(changes(account, fold)));
        return changes;
    }

    /** What becomes of the accounts that change. */
    Map<String, AccountShelf> become() {
        Map<String, AccountShelf> become = new HashMap<>();
        folds.forEach((account, fold) -> {
            if (!fold.changes().isEmpty()) {
                become.put(account, fold.shelf());
            }
        });
        return become;
    }

    List<ViewsChanged> changed() {
        List<ViewsChanged> changed = new ArrayList<>();
        folds.forEach((account, fold) -> {
            report(account, fold);
            Map<String, Set<String>> views = new TreeMap<>();
            fold.touched().keySet().stream()
                    .filter(touched -> !touched.view().equals(Stale.VIEW.name()))
                    .forEach(touched -> views.computeIfAbsent(touched.view(), absent -> new TreeSet<>())
                            .add(touched.set()));
            if (!views.isEmpty()) {
                changed.add(new ViewsChanged(account, fold.position(), views));
            }
        });
        return changed;
    }

    static List<Change> changes(String account, Fold fold) {
        List<Change> changes = new ArrayList<>(fold.changes());
        fold.touched()
                .forEach((touched, position) -> changes.add(
                        new Change.Put(new LastChange(touched.view(), touched.set(), position).document(account))));
        return changes;
    }

    static void report(String account, Fold fold) {
        fold.failures()
                .forEach(failure -> logger.error(
                        "the views {} of account {} stand still since position {}",
                        failure.projection().views().stream().map(View::name).toList(),
                        account,
                        failure.position(),
                        failure.cause()));
    }
}
