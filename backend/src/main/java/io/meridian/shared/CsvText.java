package io.meridian.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSV that no spreadsheet takes for a program: a cell that looks like a formula gets a leading apostrophe. */
public final class CsvText {
    private CsvText() {}

    public static String of(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header.stream().map(CsvText::neutral).toList());
            rows.forEach(row -> csv.writeRecord(row.stream()
                    .map(cell ->
                            cell instanceof Number ? cell.toString() : neutral(cell == null ? "" : cell.toString()))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
