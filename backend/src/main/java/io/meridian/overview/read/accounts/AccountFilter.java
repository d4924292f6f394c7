package io.meridian.overview.read.accounts;

import io.meridian.account.Governance;
import io.meridian.shared.Instants;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What of the table is shown; null and false leave everything. {@code quietDays}: no contact for so many days. */
record AccountFilter(
        @Nullable String q,
        @Nullable String region,
        @Nullable Governance governance,
        boolean late,
        boolean mine,
        boolean managed,
        boolean working,
        @Nullable Integer quietDays,
        long at)
        implements Predicate<AccountRow> {
    private static final long DAY = 86_400_000_000L;

    @Override
    public boolean test(AccountRow row) {
        return (q == null || q.isBlank() || said(row, q.strip().toLowerCase(Locale.ROOT)))
                && (region == null || region.equals(row.region()))
                && (governance == null || governance == row.governance())
                && (!late || row.late() > 0 || dueWithinAWeek(row))
                && (!mine || row.mine())
                && (!managed || row.managed())
                && (!working || row.working())
                && (quietDays == null || quiet(row, quietDays));
    }

    private boolean dueWithinAWeek(AccountRow row) {
        return row.nextDue() != null && Instants.parse(row.nextDue().end()) <= at + 7 * DAY;
    }

    private boolean quiet(AccountRow row, int days) {
        return row.lastContact() == null || Instants.parse(row.lastContact().at()) < at - days * DAY;
    }

    private static boolean said(AccountRow row, String word) {
        return AccountsTableController.words(row)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }
}
