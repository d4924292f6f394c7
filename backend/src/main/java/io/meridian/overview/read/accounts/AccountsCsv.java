package io.meridian.overview.read.accounts;

import io.meridian.account.Headquarters;
import io.meridian.overview.read.header.AccountHeader.LastContact;
import io.meridian.overview.read.header.AccountHeader.NextDue;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import io.meridian.shared.web.CsvAnswer;
import io.meridian.shared.web.FileLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The table of accounts as a file; values of several currencies stand in one cell. */
final class AccountsCsv {
    static final List<String> COLUMNS = List.of(
            "account",
            "name",
            "industry",
            "city",
            "country",
            "zone",
            "governance",
            "manager",
            "region",
            "open",
            "late",
            "openValue",
            "lateValue",
            "lastContact",
            "nextDue");

    private AccountsCsv() {}

    /** @param columns of {@link #COLUMNS} */
    static ResponseEntity<String> of(List<AccountRow> rows, List<String> columns, @Nullable FileLanguage language) {
        return CsvAnswer.of(
                "accounts", COLUMNS, rows.stream().map(AccountsCsv::cells).toList(), columns, language);
    }

    private static List<@Nullable Object> cells(AccountRow row) {
        Headquarters seat = row.headquarters();
        return Arrays.asList(
                row.account(),
                row.name(),
                row.industry(),
                seat == null ? null : seat.city(),
                seat == null ? null : seat.country(),
                seat == null ? null : seat.zone().getId(),
                row.governance() == null ? null : row.governance().word(),
                row.managerName(),
                row.region(),
                row.open(),
                row.late(),
                money(row.openValue()),
                money(row.lateValue()),
                contact(row.lastContact()),
                due(row.nextDue()));
    }

    private static @Nullable Object contact(@Nullable LastContact last) {
        if (last == null) {
            return null;
        }
        return last.given() == null ? last.at() : asGiven(last.given());
    }

    private static @Nullable Object due(@Nullable NextDue next) {
        return next == null ? null : asGiven(next.due());
    }

    /** A day without a time, or an instant. */
    private static Object asGiven(When when) {
        return when.date() == null ? Instants.text(when.begin()) : when.date();
    }

    private static String money(List<Money> values) {
        return values.stream()
                .map(value -> value.currency() + " " + value.amount().toPlainString())
                .collect(Collectors.joining("; "));
    }
}
