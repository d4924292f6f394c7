package io.meridian.shared.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of files are called in each language, and what stands in those that hold words of the API, from {@code
 * columns/<language>.properties}: the screen's words.
 */
public final class FileWords {
    private static final Map<FileLanguage, Properties> WORDS = new EnumMap<>(FileLanguage.class);

    static {
        for (FileLanguage language : FileLanguage.values()) {
            WORDS.put(language, language.texts("/columns"));
        }
    }

    private FileWords() {}

    static List<String> heads(String table, List<String> columns, FileLanguage language) {
        Properties words = Objects.requireNonNull(WORDS.get(language));
        return columns.stream()
                .map(column -> Objects.requireNonNull(
                        words.getProperty(table + "." + column), () -> table + "." + column + " has no " + language))
                .toList();
    }

    /** Rows in the language of who reads them: a word of the API by the screen's, everything else as it is. */
    static List<List<@Nullable Object>> rows(
            String table,
            List<String> columns,
            List<? extends List<? extends @Nullable Object>> rows,
            FileLanguage language) {
        Properties words = Objects.requireNonNull(WORDS.get(language));
        return rows.stream()
                .map(row -> {
                    List<@Nullable Object> said = new ArrayList<>(row);
                    for (int at = 0; at < columns.size(); at++) {
                        Object cell = said.get(at);
                        said.set(
                                at,
                                cell instanceof String word
                                        ? words.getProperty(table + "." + columns.get(at) + "." + word, word)
                                        : cell);
                    }
                    return said;
                })
                .toList();
    }

    /**
     * What the words that stand in a column mean, by the word; empty where the column is not called so in any language.
     *
     * @param head as a file that we wrote calls the column
     */
    public static Optional<Map<String, String>> meant(String table, String column, String head) {
        String name = table + "." + column;
        return WORDS.values().stream()
                .filter(words -> head.equals(words.getProperty(name)))
                .findFirst()
                .map(words -> {
                    Map<String, String> meant = new TreeMap<>();
                    words.stringPropertyNames().stream()
                            .filter(key -> key.startsWith(name + "."))
                            .forEach(key -> meant.put(words.getProperty(key), key.substring(name.length() + 1)));
                    return meant;
                });
    }
}
