package io.meridian.exchange.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its numbers, shown by how it writes 1234.56. Thousands are grouped whole or not at all, so that a point or
 * a comma that means the other thing is refused and never read as another number.
 */
final class NumberFormat {
    private static final String SPACE = "[ \u00A0\u202F]";
    private static final Pattern SHOWN = Pattern.compile("1(?<group>[.,' \u00A0\u202F]?)234(?<decimal>[.,])56");
    private static final List<String> PROPOSED = List.of("1.234,56", "1,234.56");

    private final String group;
    private final char decimal;
    private final Pattern number;

    private NumberFormat(String group, char decimal) {
        String groups = group.matches(SPACE) ? SPACE : Pattern.quote(group);
        String whole = group.isEmpty() ? "\\d+" : "\\d+|\\d{1,3}(?:" + groups + "\\d{3})+";
        this.group = groups;
        this.decimal = decimal;
        this.number = Pattern.compile(
                "(?<whole>[+-]?(?:" + whole + "))(?:" + Pattern.quote(String.valueOf(decimal)) + "(?<part>\\d+))?");
    }

    /** @throws IllegalArgumentException it does not show 1234.56 */
    static NumberFormat of(String shown) {
        Matcher written = SHOWN.matcher(shown);
        if (!written.matches() || written.group("group").equals(written.group("decimal"))) {
            throw new IllegalArgumentException(shown);
        }
        return new NumberFormat(written.group("group"), written.group("decimal").charAt(0));
    }

    /** Empty where it is not written so. */
    Optional<BigDecimal> read(String text) {
        Matcher written = number.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String part = written.group("part");
        return Optional.of(
                new BigDecimal(written.group("whole").replaceAll(group, "") + (part == null ? "" : "." + part)));
    }

    /**
     * How the numbers of a column are plainly written: each of them so, and one of them in no other way. Null where they read
     * without a format, or where it cannot be told: 1.234 may be either.
     */
    static @Nullable String proposed(List<String> numbers) {
        return PROPOSED.stream()
                .filter(shown -> {
                    NumberFormat format = of(shown);
                    return numbers.stream()
                                    .allMatch(number -> format.read(number).isPresent())
                            && numbers.stream().anyMatch(format::isPlain);
                })
                .findFirst()
                .orElse(null);
    }

    /** Nobody means anything else by it: both signs stand in it, or a decimal comma with another number of digits than three. */
    private boolean isPlain(String number) {
        int at = number.indexOf(decimal);
        return at >= 0
                && (number.matches(".*\\d" + group + "\\d.*") || decimal == ',' && number.length() - at - 1 != 3);
    }
}
