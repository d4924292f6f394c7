package io.meridian.shared.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Whose spreadsheet a file is for: its heads are words of this language, and cells are parted as that spreadsheet parts them. */
public enum FileLanguage {
    @JsonProperty("en")
    EN(',', '.'),
    /** Where numbers have a decimal comma, lists are parted by semicolons. */
    @JsonProperty("de")
    DE(';', ',');

    private final char separator;
    private final char decimal;

    FileLanguage(char separator, char decimal) {
        this.separator = separator;
        this.decimal = decimal;
    }

    char separator() {
        return separator;
    }

    char decimal() {
        return decimal;
    }

    /** What stands for this language in a folder of texts on the class path, such as {@code /columns}. */
    public Properties texts(String folder) {
        String file = folder + "/" + name().toLowerCase(Locale.ROOT) + ".properties";
        Properties texts = new Properties();
        try (InputStream there = Objects.requireNonNull(FileLanguage.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(there, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
