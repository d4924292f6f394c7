package io.meridian.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** By how many whole weeks everything that is told moves, so that the stories end before an anchor, a Monday. */
record Shift(LocalDate anchor, long weeks) {

    static Shift to(LocalDate anchor, LocalDate written) {
        if (anchor.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new io.meridian.shared.CannotStart("The demo's anchor " + anchor + " is not a Monday.");
        }
        return new Shift(anchor, ChronoUnit.WEEKS.between(written, anchor));
    }

    LocalDate moved(LocalDate date) {
        return date.plusWeeks(weeks);
    }
}
