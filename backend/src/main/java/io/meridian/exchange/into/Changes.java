package io.meridian.exchange.into;

import io.meridian.contact.Affiliation;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a row changes, gathered field by field in the words of files. */
final class Changes {
    private final List<Change> all = new ArrayList<>();

    /** Nothing is asked for where {@code to} is null. */
    void add(String field, @Nullable Object to, @Nullable Object from) {
        if (to != null) {
            all.add(new Change(field, text(from), text(to)));
        }
    }

    List<Change> all() {
        return List.copyOf(all);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case When when ->
                when.date() != null
                        ? when.date().toString()
                        : String.valueOf(
                                when.instant() == null
                                        ? null
                                        : when.instant().atZone(when.zone()).toLocalDateTime());
            case Money money -> money.amount().toPlainString() + " " + money.currency();
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case ZoneId zone -> zone.getId();
            case Affiliation of -> of.organisation();
            default -> value.toString();
        };
    }
}
