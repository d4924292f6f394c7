package io.meridian.exchange.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its dates. A day that there is not (30 February) is no date: it is never moved to one that there is. Names
 * of months are English ones, in whichever country the machine stands.
 */
final class DateFormat {
    private static final ZonedDateTime SAMPLE =
            LocalDateTime.of(2001, 12, 31, 21, 43, 56).atZone(ZoneOffset.UTC);

    private DateFormat() {}

    /** @throws IllegalArgumentException the pattern cannot be read, or what it writes is no whole date */
    static DateTimeFormatter of(@Nullable String pattern, boolean time) {
        DateTimeFormatter format = pattern == null
                ? time ? DateTimeFormatter.ISO_LOCAL_DATE_TIME : DateTimeFormatter.ISO_LOCAL_DATE
                : new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(plainYears(pattern))
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
        if (!readsItself(format, time)) {
            throw new IllegalArgumentException(pattern);
        }
        return format;
    }

    private static boolean readsItself(DateTimeFormatter format, boolean time) {
        try {
            String sample = format.format(SAMPLE);
            return time
                    ? LocalDateTime.parse(sample, format).toLocalDate().equals(SAMPLE.toLocalDate())
                    : LocalDate.parse(sample, format).equals(SAMPLE.toLocalDate());
        } catch (DateTimeException partial) {
            return false;
        }
    }

    /** {@code yyyy} as people write it counts years of an era, which a strict reading would want named: they mean {@code uuuu}. */
    private static String plainYears(String pattern) {
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (char letter : pattern.toCharArray()) {
            quoted ^= letter == '\'';
            plain.append(letter == 'y' && !quoted ? 'u' : letter);
        }
        return plain.toString();
    }
}
