package io.meridian.shared.web;

import io.meridian.shared.Malformed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which columns of a table its file has. */
public final class FileColumns {
    private FileColumns() {}

    /**
     * Those that are asked for, in their order; where none is, all of them, without the id where somebody reads the file.
     *
     * @param all as the API calls them, the id first
     * @throws Malformed there is no column of that name
     */
    public static List<String> chosen(List<String> all, @Nullable List<String> asked, @Nullable FileLanguage language) {
        if (asked == null || asked.isEmpty()) {
            return language == null ? all : all.subList(1, all.size());
        }
        asked.stream().filter(column -> !all.contains(column)).findFirst().ifPresent(column -> {
            throw new Malformed("column-is-known", "columns", column, String.join(", ", all));
        });
        return asked.stream().distinct().toList();
    }
}
