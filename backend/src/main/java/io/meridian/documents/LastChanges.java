package io.meridian.documents;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has changed since a position, for a reader who comes back: a comparison, not a replay. */
public final class LastChanges {
    private final DocumentStore store;

    LastChanges(DocumentStore store) {
        this.store = store;
    }

    /** A view of an account, and where it last changed. */
    public record Changed(String account, String view, long position) {}

    /**
     * Views that changed after a position for one of these audiences.
     *
     * @param account null for all accounts
     */
    public List<Changed> since(@Nullable String account, long position, Collection<String> sets) {
        Query<LastChange> query = Query.of(LastChange.VIEW);
        if (account != null) {
            query = query.equal("account", account);
        }
        return store.find(query.in("audience", sets).range(LastChange.POSITION, position + 1, null)).stream()
                .map(change -> new Changed(
                        change.account(), change.body().view(), change.body().position()))
                .toList();
    }
}
