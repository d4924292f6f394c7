package io.meridian.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What the columns of files are called in each language, from {@code columns/<language>.properties}: the screen's words. */
final class ColumnHeads {
    private static final Map<FileLanguage, Properties> WORDS = new EnumMap<>(FileLanguage.class);

    static {
        for (FileLanguage language : FileLanguage.values()) {
            WORDS.put(language, read(language));
        }
    }

    private ColumnHeads() {}

    static List<String> of(String table, List<String> columns, FileLanguage language) {
        Properties words = Objects.requireNonNull(WORDS.get(language));
        return columns.stream()
                .map(column -> Objects.requireNonNull(
                        words.getProperty(table + "." + column), () -> table + "." + column + " has no " + language))
                .toList();
    }

    private static Properties read(FileLanguage language) {
        String file = "/columns/" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties words = new Properties();
        try (InputStream there = Objects.requireNonNull(ColumnHeads.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(there, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
