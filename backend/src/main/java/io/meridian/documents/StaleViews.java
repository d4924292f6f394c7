package io.meridian.documents;

import java.util.List;

/** Which views stand still because their fold failed: for the administrator, and for the screens of an account. */
public final class StaleViews {
    private final DocumentStore store;

    StaleViews(DocumentStore store) {
        this.store = store;
    }

    /** A view of an account that stands still. */
    public record StaleView(String account, Stale stale) {}

    public List<StaleView> all() {
        return store.find(Query.of(Stale.VIEW)).stream()
                .map(document -> new StaleView(document.account(), document.body()))
                .toList();
    }

    public List<StaleView> of(String account) {
        return store.find(Query.of(Stale.VIEW).equal("account", account)).stream()
                .map(document -> new StaleView(document.account(), document.body()))
                .toList();
    }
}
