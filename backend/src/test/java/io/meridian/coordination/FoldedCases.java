package io.meridian.coordination;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.account.Governance;
import io.meridian.account.events.AccountGovernanceSet;
import io.meridian.documents.Audience;
import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Reader;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of one account as a host keeps them, and the account whose governance is known beside them. */
public final class FoldedCases implements Shelf {
    private final Map<String, Document<?>> documents = new HashMap<>();
    private AccountFacts account = AccountFacts.NONE;

    public static FoldedCases of(Collection<Recorded> told) {
        FoldedCases folded = new FoldedCases();
        told.forEach(folded::take);
        return folded;
    }

    public FoldedCases governed(String since, Governance mode) {
        long position = account.governance().facts().size() + 1;
        Stamp stamp = new Stamp(
                "governance-" + position,
                position,
                position,
                CaseStory.instant(since),
                "velaris",
                "Account",
                "velaris",
                position,
                null,
                "ines",
                position,
                ZoneId.of("UTC"));
        account = account.with(stamp, new AccountGovernanceSet("velaris", mode, null));
        put(new Document<>(Accounts.ACCOUNT, "velaris", "velaris", "velaris", Audience.EVERYBODY, account, Map.of()));
        return this;
    }

    void take(Recorded recorded) {
        new CaseProjection().fold(recorded, this).forEach(change -> {
            switch (change) {
                case Change.Put put -> put(put.document());
                case Change.Remove gone -> documents.remove(key(gone.view(), gone.id()));
            }
        });
    }

    List<StepSpan> spans() {
        return all(Coordination.STEP_SPAN).stream().map(Document::body).toList();
    }

    /** As far as somebody may see them. */
    public Documents seenBy(String person) {
        Reader reader = Reader.of(person);
        return new Documents() {
            @Override
            public <T> Optional<T> get(View<T> view, String id) {
                return FoldedCases.this
                        .get(view, id)
                        .filter(one -> one.audience().admits(reader))
                        .map(one -> Objects.requireNonNull(one.body()));
            }

            @Override
            public <T> List<Document<T>> documents(View<T> view) {
                return FoldedCases.this.all(view).stream()
                        .filter(one -> one.audience().admits(reader))
                        .toList();
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<Document<T>> get(View<T> view, String id) {
        return Optional.ofNullable((@Nullable Document<T>) documents.get(key(view, id)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<Document<T>> all(View<T> view) {
        return documents.values().stream()
                .filter(one -> one.view().equals(view))
                .map(one -> (Document<T>) one)
                .toList();
    }

    private void put(Document<?> document) {
        documents.put(key(document.view(), document.id()), document);
    }

    private static String key(View<?> view, String id) {
        return view.name() + "/" + id;
    }
}
