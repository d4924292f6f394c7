package io.meridian.overview.read.registered;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.directory.PersonName;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * How an account came to be known: what a moment says that lies before it.
 *
 * @param since when it became ours as we know it now, null where that is not recorded
 * @param importedFrom the system whose import registered it, null where a person did
 */
public record AccountRegistration(
        String name,
        String recordedAt,
        String by,
        @Nullable String since,
        @Nullable String importedFrom) {

    static AccountRegistration read(String account, Documents documents, Reading reading) {
        AccountFacts facts = documents.get(Accounts.ACCOUNT, account).orElseThrow(() -> new Unknown("account"));
        Fact<?> first = facts.registered().facts().getFirst();
        long since = facts.registered().standing().stream()
                .mapToLong(Fact::effectiveAt)
                .findFirst()
                .orElse(first.effectiveAt());
        return new AccountRegistration(
                facts.name(reading).orElse(""),
                Instants.text(first.recordedAt()),
                PersonName.of(documents, first.actor(), reading),
                facts.beginningNotRecorded() ? null : Instants.text(since),
                facts.registeredFrom().orElse(null));
    }
}
