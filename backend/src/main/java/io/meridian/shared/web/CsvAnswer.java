package io.meridian.shared.web;

import io.meridian.shared.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers a table as a file that a spreadsheet opens: UTF-8 with its mark, and no cell that is taken for a formula. */
public final class CsvAnswer {
    public static final String TYPE = "text/csv";
    private static final String MARK = "\uFEFF";

    private CsvAnswer() {}

    /**
     * A table of which only some columns are in the file.
     *
     * @param chosen of the columns, in their order
     */
    public static ResponseEntity<String> of(
            String name,
            List<String> columns,
            List<? extends List<? extends @Nullable Object>> rows,
            List<String> chosen,
            @Nullable FileLanguage language) {
        List<Integer> places = chosen.stream().map(columns::indexOf).toList();
        List<List<@Nullable Object>> picked = new ArrayList<>();
        for (List<? extends @Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            places.forEach(place -> cells.add(row.get(place)));
            picked.add(cells);
        }
        return of(name, chosen, picked, language);
    }

    /**
     * @param columns as the API calls them; its words are the heads, and stand in the cells, where nobody reads them
     * @param language of who reads them, null for a program
     */
    public static ResponseEntity<String> of(
            String name,
            List<String> columns,
            List<? extends List<? extends @Nullable Object>> rows,
            @Nullable FileLanguage language) {
        String text = language == null
                ? CsvText.of(columns, rows)
                : CsvText.of(
                        FileWords.heads(name, columns, language),
                        FileWords.rows(name, columns, rows, language),
                        language.separator(),
                        language.decimal());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(MARK + text);
    }
}
