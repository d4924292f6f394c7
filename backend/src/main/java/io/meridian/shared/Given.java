package io.meridian.shared;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of what is given as text, the same in every module. */
public final class Given {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Given() {}

    /** There is something, and it is no longer than {@code max} characters. */
    public static void text(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            throw new RuleBroken("something-is-given", field);
        }
        optional(field, value, max);
    }

    /** Nothing, or something no longer than {@code max} characters. */
    public static void optional(String field, @Nullable String value, int max) {
        if (value != null && value.length() > max) {
            throw new RuleBroken("text-is-not-too-long", field, Integer.toString(max));
        }
    }

    /** What ends does so after it began (microseconds). */
    public static void endsAfterItBegins(long begin, long end, String field) {
        if (end <= begin) {
            throw new RuleBroken("end-is-after-beginning", field);
        }
    }

    /** ISO 3166 alpha-2. */
    public static void country(String field, String value) {
        if (!COUNTRIES.contains(value)) {
            throw new RuleBroken("country-is-known", field, value);
        }
    }

    /** BCP 47, or nothing. */
    public static void language(String field, @Nullable String value) {
        if (value != null && Locale.forLanguageTag(value).getLanguage().isEmpty()) {
            throw new RuleBroken("language-is-known", field, value);
        }
    }
}
