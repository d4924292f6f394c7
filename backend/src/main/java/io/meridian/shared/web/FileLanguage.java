package io.meridian.shared.web;

import com.fasterxml.jackson.annotation.JsonProperty;

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
}
