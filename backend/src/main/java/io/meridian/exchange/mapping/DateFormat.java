package io.meridian.exchange.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its dates. A day that there is not (30 February) is no date: it is never moved to one that there is. Names
 * of months are English ones, in whichever country the machine stands.
 */
final class DateFormat {
    /** Of which no day can be read in two ways: whether 3/4 is in March or in April, nobody can tell. */
    private static final List<String> PROPOSED = List.of("uuuu-MM-dd", "d.M.uuuu");

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

    /** How the days of a column are written, where that can be told; as programs write them where it cannot. */
    static String proposed(List<String> days) {
        return PROPOSED.stream()
                .filter(pattern -> {
                    DateTimeFormatter format = of(pattern, false);
                    return days.stream().allMatch(day -> reads(format, day));
                })
                .findFirst()
                .orElse(PROPOSED.getFirst());
    }

    private static boolean reads(DateTimeFormatter format, String day) {
        try {
            LocalDate.parse(day, format);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
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
