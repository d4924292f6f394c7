package io.meridian.exchange.mapping;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one field's value comes from: exactly one of {@code column}, {@code constant} and {@code template}
 * ({@code "Order {orderID} for {shipName}"}).
 *
 * @param values a value map applied to the cell; a cell it does not name is an error unless {@code otherwise} is given
 * @param date the pattern of a date or date-time ({@code uuuu-MM-dd HH:mm:ss.SSS}); a time in it is kept only with {@code time}
 * @param time whether the pattern's time means something; else the date alone counts
 * @param number how a number is written, shown by 1234.56 ({@code 1.234,56}); where it says nothing, as 1234.56
 * @param ref the kind of thing the value is the key of, in the same source
 */
public record FieldSource(
        @Nullable String column,
        @Nullable String constant,
        @Nullable String template,
        @Nullable Map<String, String> values,
        @Nullable String otherwise,
        @Nullable String date,
        @Nullable Boolean time,
        @Nullable ZoneId zone,
        @Nullable String number,
        @Nullable String ref) {

    /** How its dates are written. */
    DateTimeFormatter format() {
        return DateFormat.of(date, Boolean.TRUE.equals(time));
    }

    /** How its numbers are written; null where they are as programs write them. */
    @Nullable
    NumberFormat numbers() {
        return number == null ? null : NumberFormat.of(number);
    }

    public static FieldSource column(String name) {
        return new FieldSource(name, null, null, null, null, null, null, null, null, null);
    }

    public static FieldSource constant(String value) {
        return new FieldSource(null, value, null, null, null, null, null, null, null, null);
    }
}
