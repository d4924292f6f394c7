package io.meridian.exchange.into;

import io.meridian.account.AccountPolicy;
import io.meridian.contact.ContactFacts;
import io.meridian.contact.Contacts;
import io.meridian.directory.Directory;
import io.meridian.directory.PersonFacts;
import io.meridian.documents.Applied;
import io.meridian.documents.Document;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.View;
import io.meridian.eventlog.EventLog;
import io.meridian.exchange.mapping.RowReader.CellRefused;
import io.meridian.shared.Instants;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands of a row's thing as known now, in the live documents, as far as whoever imports may see it. What they may
 * not see is refused alike whether it stands or not.
 */
@Component
class Stands {
    private final DocumentStore store;
    private final AccountPolicy policy;
    private final Applied applied;
    private final EventLog log;

    Stands(DocumentStore store, AccountPolicy policy, Applied applied, EventLog log) {
        this.store = store;
        this.policy = policy;
        this.applied = applied;
        this.log = log;
    }

    /** The account that a row's thing belongs to, which the importer sees. */
    String account(TargetRow row) {
        String account = row.requiredRef("account");
        if (!policy.reads(row.person(), account)) {
            throw new CellRefused("account-is-one-you-see", row.reader().columnOf("account"));
        }
        return account;
    }

    /** Empty where nothing stands; refused where it stands in another account, or the importer may not see it. */
    <T> Optional<T> now(View<T> view, TargetRow row, String account) {
        applied.await(account, log.head(), Applied.PATIENCE);
        Optional<Document<T>> document = store.get(view, row.thing());
        document.ifPresent(stands -> {
            String key = row.mapping().key().getFirst();
            if (!stands.audience().admits(Reader.of(row.person())) || !reads(row.person(), stands.account())) {
                throw new CellRefused("key-is-of-an-account-you-see", key);
            }
            if (!stands.account().equals(account)) {
                throw new CellRefused("key-stays-in-its-account", key);
            }
        });
        return document.map(Document::body);
    }

    <T> Optional<T> now(View<T> view, String id) {
        return store.get(view, id).map(Document::body);
    }

    /** What is called so by whoever may see it; null for others, and where nothing stands. */
    <T> @Nullable String name(
            View<T> view, String person, String account, String id, BiFunction<T, Reading, Optional<String>> name) {
        Reader reader = Reader.of(person);
        return store.get(view, id)
                .filter(stands ->
                        stands.account().equals(account) && stands.audience().admits(reader) && reads(person, account))
                .flatMap(stands -> name.apply(stands.body(), new Reading(Instants.NEVER - 1, reader)))
                .orElse(null);
    }

    @Nullable
    String person(TargetRow row, @Nullable String id) {
        return id == null ? null : name(Directory.PERSON, row.person(), Directory.ACCOUNT, id, PersonFacts::name);
    }

    @Nullable
    String contact(TargetRow row, String account, @Nullable String id) {
        return id == null ? null : name(Contacts.CONTACT, row.person(), account, id, ContactFacts::name);
    }

    private boolean reads(String person, String account) {
        return account.equals(Directory.ACCOUNT) || policy.reads(person, account);
    }
}
