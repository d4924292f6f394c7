package io.meridian.realtime;

import io.meridian.documents.Applied;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.LastChanges;
import io.meridian.documents.Projection;
import io.meridian.documents.View;
import io.meridian.eventlog.EventLog;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows of live views what the documents know. */
@Component
class ChangesOfDocuments implements Changes {
    private final DocumentStore store;
    private final LastChanges lastChanges;
    private final Applied applied;
    private final EventLog log;
    private final Set<String> views;

    ChangesOfDocuments(
            DocumentStore store, LastChanges lastChanges, Applied applied, EventLog log, List<Projection> projections) {
        this.store = store;
        this.lastChanges = lastChanges;
        this.applied = applied;
        this.log = log;
        this.views = projections.stream()
                .flatMap(projection -> projection.views().stream())
                .map(View::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long applied(String account) {
        return applied.of(account);
    }

    @Override
    public long appliedEverywhere() {
        return applied.everywhere();
    }

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public Set<String> views() {
        return views;
    }

    @Override
    public Set<String> since(Collection<String> accounts, long position, Collection<String> sets) {
        if (accounts.size() == 1) {
            return names(lastChanges.since(accounts.iterator().next(), position, sets));
        }
        return names(lastChanges.since(null, position, sets).stream()
                .filter(changed -> accounts.contains(changed.account()))
                .toList());
    }

    private static Set<String> names(List<LastChanges.Changed> changed) {
        return changed.stream().map(LastChanges.Changed::view).collect(Collectors.toSet());
    }

    @Override
    public boolean admits(String account, String item, Collection<String> sets) {
        int colon = item.indexOf(':');
        return store.get(new View<>(item.substring(0, colon), Object.class), item.substring(colon + 1))
                .filter(document -> document.account().equals(account))
                .filter(document -> document.audience().sets().stream().anyMatch(sets::contains))
                .isPresent();
    }
}
