package io.meridian.overview.read.accounts;

import io.meridian.account.Governance;
import io.meridian.commitment.DueSoon;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.Malformed;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What of the table is shown; null and false leave everything. Late is also what is due soon. Both that and being
 * quiet come about by time alone: the reading learns when.
 *
 * @param quietDays no contact for so many days, 1 to 36,500
 */
record AccountFilter(
        @Nullable String q,
        @Nullable String region,
        @Nullable Governance governance,
        boolean late,
        boolean mine,
        boolean managed,
        boolean working,
        @Nullable Integer quietDays,
        Reading reading)
        implements Predicate<AccountRow> {
    private static final long DAY = 86_400_000_000L;
    private static final int MOST_DAYS = 36_500;

    /** @throws Malformed so many days are not counted */
    AccountFilter {
        if (quietDays != null && (quietDays < 1 || quietDays > MOST_DAYS)) {
            throw new Malformed("number-is-within", "quietDays", "1", String.valueOf(MOST_DAYS));
        }
    }

    @Override
    public boolean test(AccountRow row) {
        return (q == null || q.isBlank() || said(row, q.strip().toLowerCase(Locale.ROOT)))
                && (region == null || region.equals(row.region()))
                && (governance == null || governance == row.governance())
                && (!late || row.late() > 0 || dueSoon(row))
                && (!mine || row.mine())
                && (!managed || row.managed())
                && (!working || row.working())
                && (quietDays == null || quiet(row, quietDays));
    }

    private boolean dueSoon(AccountRow row) {
        return row.nextDue() != null
                && DueSoon.isSoon(Instants.parse(row.nextDue().end()), reading);
    }

    private boolean quiet(AccountRow row, int days) {
        return row.lastContact() == null
                || reading.reached(Instants.parse(row.lastContact().at()) + days * DAY + 1);
    }

    private static boolean said(AccountRow row, String word) {
        return AccountsTableController.words(row)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }
}
