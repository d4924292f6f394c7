package io.meridian.account.read.profile;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.account.events.AccountRegistered;
import io.meridian.directory.Since;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.history.PlannedChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as a whole at an instant, as its form shows it.
 *
 * @param version for {@code If-Match}
 * @param planned what is known to come: another name, headquarters or mode of governance
 */
record AccountProfile(
        String id,
        long version,
        boolean present,
        @Nullable String name,
        @Nullable String industry,
        @Nullable Headquarters headquarters,
        @Nullable Governance governance,
        Since since,
        List<PlannedChange> planned) {
    static AccountProfile read(String account, Documents documents, Reading reading) {
        AccountFacts facts = documents.get(Accounts.ACCOUNT, account).orElse(AccountFacts.NONE);
        return new AccountProfile(
                account,
                facts.version(),
                facts.present(reading),
                facts.name(reading).orElse(null),
                facts.industry(reading).orElse(null),
                facts.headquarters(reading).orElse(null),
                facts.governance(reading).orElse(null),
                Since.of(facts.registered(), AccountRegistered::since),
                PlannedChange.of(account, facts, reading));
    }
}
