package io.meridian.history;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Applied;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Reader;
import io.meridian.documents.Snapshots;
import io.meridian.documents.Stale;
import io.meridian.documents.View;
import io.meridian.documents.ViewBehind;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Guards;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Guards the account before it waits: what is recorded between the two is applied or refuses the append. Acts of a start,
 * before any view follows the log, fold what they ask for.
 */
@Component
class GuardedDocuments implements DocumentsInAct {
    private final EventLog log;
    private final Applied applied;
    private final Snapshots live;
    private final PastShelves past;

    GuardedDocuments(EventLog log, Applied applied, Snapshots live, PastShelves past) {
        this.log = log;
        this.applied = applied;
        this.live = live;
        this.past = past;
    }

    @Override
    public Documents all(String account) {
        return new Everything(current(account));
    }

    private AccountShelf current(String account) {
        long last = log.lastOf(account, log.head());
        Guards.account(account, last);
        if (!applied.hasBegun()) {
            return past.of(account, last);
        }
        applied.await(account, last, Applied.PATIENCE);
        return live.of(account);
    }

    @Override
    public Documents seen(String account, Act act) {
        return VisibleDocuments.live(List.of(current(account)), Reader.of(act.actor()));
    }

    private record Everything(AccountShelf shelf) implements Documents {
        @Override
        public <T> Optional<T> get(View<T> view, String id) {
            return following(view).get(view, id).map(Document::body);
        }

        @Override
        public <T> List<Document<T>> documents(View<T> view) {
            return following(view).all(view);
        }

        private AccountShelf following(View<?> view) {
            if (Stale.of(shelf).stream().anyMatch(one -> one.view().equals(view.name()))) {
                throw new ViewBehind();
            }
            return shelf;
        }
    }
}
