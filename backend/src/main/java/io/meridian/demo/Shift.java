package io.meridian.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** By how many whole weeks everything that is told moves, so that the stories end before a Monday, the anchor. */
record Shift(long weeks) {

    static Shift to(LocalDate anchor, LocalDate written) {
        return new Shift(ChronoUnit.WEEKS.between(written, anchor));
    }

    LocalDate moved(LocalDate date) {
        return date.plusWeeks(weeks);
    }
}
