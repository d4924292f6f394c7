package io.meridian.shared;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * By how many days something is late, or was done late: the same number for every reader, for no reader's zone is asked. Due
 * on a date, it counts the days of the calendar in the due's own zone, 1 from the first instant after that day. Due at an
 * instant, it counts full days since, 0 during the first. A date without a time on which it was done stays that day. The
 * screen counts alike; {@code frontend/src/test/days-late.json} holds both to it. Instants in microseconds.
 */
public final class DaysLate {
    private static final long DAY = 86_400_000_000L;

    private DaysLate() {}

    /** At an instant; 0 where it is not late. */
    public static int at(When due, long instant) {
        return done(due, instant, null);
    }

    /** Done at an instant, for which {@code given} was given; 0 where it was not late. */
    public static int done(When due, long instant, @Nullable When given) {
        if (instant < due.end()) {
            return 0;
        }
        LocalDate on = given == null ? null : given.date();
        if (due.date() == null && on == null) {
            return (int) ((instant - due.begin()) / DAY);
        }
        LocalDate last = due.date() == null ? day(due.begin(), due.zone()) : due.date();
        return (int) Math.max(0, ChronoUnit.DAYS.between(last, on == null ? day(instant, due.zone()) : on));
    }

    /** When it is one day more than at an instant; {@code NEVER} where that is after the last instant that has a name. */
    public static long grows(When due, long instant) {
        int next = at(due, instant) + 1;
        long grown = due.date() == null
                ? due.begin() + next * DAY
                : Instants.micros(
                        due.date().plusDays(next).atStartOfDay(due.zone()).toInstant());
        return grown > Instants.LAST ? Instants.NEVER : grown;
    }

    private static LocalDate day(long micros, ZoneId zone) {
        return Instants.instant(micros).atZone(zone).toLocalDate();
    }
}
