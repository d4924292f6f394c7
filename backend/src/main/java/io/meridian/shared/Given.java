package io.meridian.shared;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of what is given as text, the same in every module. */
public final class Given {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Letters and signs that are drawn as nothing: joiner, Hangul fillers, the empty Braille cell. */
    private static final String FILLERS = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

    private Given() {}

    /** There is something, and it is no longer than {@code max} characters. */
    public static void text(String field, @Nullable String value, int max) {
        if (value == null || isBlank(value)) {
            throw new RuleBroken("something-is-given", field);
        }
        optional(field, value, max);
    }

    /** Whether nobody would see anything of it: no characters but space of any kind, control and format. */
    public static boolean isBlank(String value) {
        return value.codePoints().noneMatch(Given::isSeen);
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> FILLERS.indexOf(character) < 0;
        };
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
