package io.meridian.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSV that no spreadsheet takes for a program: a cell that looks like a formula gets a leading apostrophe. */
public final class CsvText {
    private CsvText() {}

    /** As programs read it: commas between cells, a point in numbers. */
    public static String of(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        return of(header, rows, ',', '.');
    }

    public static String of(
            List<String> header, List<? extends List<? extends @Nullable Object>> rows, char separator, char decimal) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            csv.writeRecord(header.stream().map(CsvText::neutral).toList());
            rows.forEach(row -> csv.writeRecord(
                    row.stream().map(cell -> cell(cell, decimal)).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object cell, char decimal) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', decimal);
            case Number number -> number.toString().replace('.', decimal);
            default -> neutral(cell.toString());
        };
    }

    static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
