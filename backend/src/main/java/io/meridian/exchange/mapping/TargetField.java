package io.meridian.exchange.mapping;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field that a kind of thing can take from a row.
 *
 * @param synonyms lower-case column names without punctuation that mean the same, for proposals
 * @param number its value is a number
 * @param ref the kind of thing its value is a key of, else null
 */
public record TargetField(
        String name,
        boolean required,
        boolean date,
        boolean number,
        @Nullable String ref,
        Set<String> synonyms) {
    public static TargetField text(String name, boolean required, String... synonyms) {
        return new TargetField(name, required, false, false, null, Set.of(synonyms));
    }

    public static TargetField day(String name, boolean required, String... synonyms) {
        return new TargetField(name, required, true, false, null, Set.of(synonyms));
    }

    public static TargetField number(String name, boolean required, String... synonyms) {
        return new TargetField(name, required, false, true, null, Set.of(synonyms));
    }

    public static TargetField key(String name, boolean required, String ref, String... synonyms) {
        return new TargetField(name, required, false, false, ref, Set.of(synonyms));
    }
}
