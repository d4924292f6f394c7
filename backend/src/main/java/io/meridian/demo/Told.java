package io.meridian.demo;

import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A local date, perhaps with a time, and what is said after it: {@code 2026-06-24 09:20 marcus — promised to another
 * customer}.
 *
 * @param said the words before the dash, {@code because} those after it
 */
record Told(LocalDate date, @Nullable LocalTime time, String said, String because) {
    private static final Pattern TOLD =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?: (\\d\\d:\\d\\d))?\\s*([^—]*?)\\s*(?:— (.*))?");

    static Told of(String text, Shift shift) {
        Matcher told = TOLD.matcher(text);
        if (!told.matches()) {
            throw new IllegalStateException("\"" + text + "\" does not begin with a date");
        }
        return new Told(
                shift.moved(LocalDate.parse(told.group(1))),
                told.group(2) == null ? null : LocalTime.parse(told.group(2)),
                told.group(3),
                told.group(4) == null ? "" : told.group(4));
    }

    /** As a date, or an instant where a time was given. */
    When when(ZoneId zone) {
        return time == null
                ? When.on(date, zone)
                : When.at(LocalDateTime.of(date, time).atZone(zone).toInstant(), zone);
    }

    /** Microseconds. */
    long at(ZoneId zone) {
        return when(zone).begin();
    }
}
