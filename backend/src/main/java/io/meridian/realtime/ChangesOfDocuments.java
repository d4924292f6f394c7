package io.meridian.realtime;

import io.meridian.documents.Applied;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.LastChanges;
import io.meridian.documents.View;
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

    ChangesOfDocuments(DocumentStore store, LastChanges lastChanges, Applied applied) {
        this.store = store;
        this.lastChanges = lastChanges;
        this.applied = applied;
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
