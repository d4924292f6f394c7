package io.meridian.shared.web;

import io.meridian.shared.CsvText;
import java.nio.charset.StandardCharsets;
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

    public static ResponseEntity<String> of(
            String name, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(MARK + CsvText.of(header, rows));
    }
}
