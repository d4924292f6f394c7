package io.meridian.exchange.into;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries by what a file may call them: ISO 3166 codes of two or three letters, and English and German names. */
final class Countries {
    private static final Map<String, String> CODES = new HashMap<>(Map.of("uk", "GB", "great britain", "GB"));

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            CODES.put(plain(code), code);
            CODES.put(plain(country.getISO3Country()), code);
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                CODES.put(plain(country.getDisplayCountry(language)), code);
            }
        }
    }

    private Countries() {}

    /** What is none stays as it is, for the rule of countries to refuse. */
    static String code(String said) {
        return CODES.getOrDefault(plain(said), said);
    }

    private static String plain(String said) {
        return said.strip().toLowerCase(Locale.ROOT);
    }
}
