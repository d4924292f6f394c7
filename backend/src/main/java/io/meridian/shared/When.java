package io.meridian.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An instant, or a date without a time, in the zone it was given in; exactly one of {@code instant} and {@code date}
 * stands. A date begins at its first instant in the zone and ends at the first instant of the next day; both of them, and
 * every instant, lie in the years 1 to 9999 UTC.
 */
public record When(@Nullable Instant instant, @Nullable LocalDate date, ZoneId zone) {
    public When {
        if ((instant == null) == (date == null)) {
            throw new RuleBroken("when-is-instant-or-date", "when");
        }
        if (instant != null && !Instants.canBeNamed(instant)
                || date != null && (date.getYear() < 1 || date.getYear() > 9999)) {
            throw new RuleBroken("year-has-four-digits", "when");
        }
    }

    public static When on(LocalDate date, ZoneId zone) {
        return new When(null, date, zone);
    }

    public static When at(Instant instant, ZoneId zone) {
        return new When(instant, null, zone);
    }

    /** What begins or reports something (from, occurred, agreed, fulfilled) holds from here; microseconds. */
    public long begin() {
        if (instant != null) {
            return Instants.micros(instant);
        }
        return named(day().atStartOfDay(zone).toInstant());
    }

    /** What ends something (due, to, left) has ended here: the day is included, an instant ends 1 µs after itself. */
    public long end() {
        if (instant != null) {
            return Math.min(Instants.micros(instant) + 1, Instants.LAST);
        }
        return named(day().plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static long named(Instant instant) {
        return Math.clamp(Instants.micros(instant), Instants.FIRST, Instants.LAST);
    }

    private LocalDate day() {
        return java.util.Objects.requireNonNull(date);
    }
}
