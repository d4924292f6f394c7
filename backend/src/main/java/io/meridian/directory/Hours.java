package io.meridian.directory;

import io.meridian.shared.RuleBroken;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of work on one weekday, in local time; {@code to} is after {@code from} and on the same day. */
public record Hours(DayOfWeek day, LocalTime from, LocalTime to) {
    public Hours {
        if (!from.isBefore(to)) {
            throw new RuleBroken("hours-end-after-they-begin", "hours", day.name());
        }
    }
}
