package io.meridian.overview.read.accounts;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns the table can be sorted by; what has no value comes last either way, equal ones by name. */
enum AccountOrder {
    NAME {
        @Override
        Comparator<AccountRow> by(boolean descending) {
            return turned(BY_NAME, descending);
        }
    },
    OPEN {
        @Override
        Comparator<AccountRow> by(boolean descending) {
            return turned(Comparator.comparingLong(AccountRow::open), descending);
        }
    },
    LATE {
        @Override
        Comparator<AccountRow> by(boolean descending) {
            return turned(Comparator.comparingLong(AccountRow::late), descending);
        }
    },
    LAST_CONTACT {
        @Override
        Comparator<AccountRow> by(boolean descending) {
            return Comparator.comparing(AccountOrder::contactAt, Comparator.nullsLast(text(descending)));
        }
    },
    NEXT_DUE {
        @Override
        Comparator<AccountRow> by(boolean descending) {
            return Comparator.comparing(AccountOrder::dueEnd, Comparator.nullsLast(text(descending)));
        }
    },
    MANAGER {
        @Override
        Comparator<AccountRow> by(boolean descending) {
            return Comparator.comparing(AccountRow::managerName, Comparator.nullsLast(text(descending)));
        }
    };

    private static final Comparator<AccountRow> BY_NAME =
            Comparator.comparing(AccountRow::name, Collator.getInstance(Locale.ROOT)::compare);

    abstract Comparator<AccountRow> by(boolean descending);

    Comparator<AccountRow> order(boolean descending) {
        return by(descending).thenComparing(BY_NAME).thenComparing(AccountRow::account);
    }

    private static Comparator<AccountRow> turned(Comparator<AccountRow> order, boolean descending) {
        return descending ? order.reversed() : order;
    }

    private static @Nullable String contactAt(AccountRow row) {
        return row.lastContact() == null ? null : row.lastContact().at();
    }

    private static @Nullable String dueEnd(AccountRow row) {
        return row.nextDue() == null ? null : row.nextDue().end();
    }

    private static Comparator<String> text(boolean descending) {
        return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }
}
