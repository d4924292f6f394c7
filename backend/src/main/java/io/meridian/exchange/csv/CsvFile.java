package io.meridian.exchange.csv;

import com.fasterxml.jackson.annotation.JsonCreator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.meridian.shared.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole CSV file: its header and its rows with the line each starts on. Broken lines (more or fewer cells than the
 * header) are kept apart and named, never guessed at.
 */
public record CsvFile(List<String> header, List<Row> rows, List<BrokenLine> broken) {
    /** What a decoder leaves of a byte order mark. */
    private static final char MARK = '\uFEFF';

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** One row; cells in the order of the header. */
    public record Row(long line, List<String> cells) {}

    /** A line whose number of cells is not the header's. */
    public record BrokenLine(long line, int cells, int expected) {}

    /** How the file is written. */
    public record Shape(String separator, String encoding) {
        public static final Shape USUAL = new Shape(",", "UTF-8");

        /** @throws RuleBroken {@code separator-is-one-character}, {@code encoding-is-known} */
        @JsonCreator
        public Shape(@Nullable String separator, @Nullable String encoding) {
            this.separator = separator == null ? "," : separator;
            this.encoding = encoding == null ? "UTF-8" : encoding;
            if (this.separator.length() != 1 || "\"\r\n".contains(this.separator)) {
                throw new RuleBroken("separator-is-one-character", "mapping", this.separator);
            }
            try {
                Charset.forName(this.encoding);
            } catch (IllegalArgumentException unknown) {
                throw new RuleBroken("encoding-is-known", "mapping", this.encoding);
            }
        }
    }

    /** @throws RuleBroken the file as a whole cannot be read: encoding, a quote that never closes, no or a doubled header */
    public static CsvFile read(byte[] content, Shape shape) {
        List<CsvRecord> records = new ArrayList<>();
        try (Reader reader = afterMark(strict(content, shape.encoding()));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(shape.separator())
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            csv.forEach(records::add);
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw new RuleBroken("file-is-in-named-encoding", "file", shape.encoding());
            }
            throw new RuleBroken("file-is-well-formed-csv", "file", lineIn(String.valueOf(broken.getMessage())));
        } catch (UncheckedIOException | IOException unreadable) {
            throw new RuleBroken("file-is-in-named-encoding", "file", shape.encoding());
        }
        if (records.isEmpty()) {
            throw new RuleBroken("file-has-a-header", "file");
        }
        verifyText(records);
        return sorted(records);
    }

    public int column(String name) {
        return header.indexOf(name);
    }

    /** The reader of files tells the line in a sentence of its own, which is neither the user's language nor ours to promise. */
    private static String lineIn(String message) {
        Matcher line = LINE.matcher(message);
        return line.find() ? line.group(1) : "1";
    }

    /** Bytes of something else read as letters of some encoding, too; no table has control characters. */
    private static void verifyText(List<CsvRecord> records) {
        boolean header = records.getFirst().getFields().stream()
                .flatMapToInt(String::chars)
                .anyMatch(letter -> Character.isISOControl(letter) && letter != '\t' || letter == 0xFFFD);
        if (header
                || records.stream().anyMatch(row -> row.getFields().stream().anyMatch(cell -> cell.indexOf(0) >= 0))) {
            throw new RuleBroken("file-is-a-table", "file");
        }
    }

    private static CsvFile sorted(List<CsvRecord> records) {
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        Set<String> names = new HashSet<>();
        for (String name : header) {
            if (name.isBlank() || !names.add(name)) {
                throw new RuleBroken("header-names-are-distinct", "file", name);
            }
        }
        List<Row> rows = new ArrayList<>();
        List<BrokenLine> broken = new ArrayList<>();
        for (CsvRecord csv : records.subList(1, records.size())) {
            if (csv.getFieldCount() == header.size()) {
                rows.add(new Row(csv.getStartingLineNumber(), List.copyOf(csv.getFields())));
            } else {
                broken.add(new BrokenLine(csv.getStartingLineNumber(), csv.getFieldCount(), header.size()));
            }
        }
        return new CsvFile(header, rows, broken);
    }

    /** Before anything is parsed: a quote after the mark would be none of CSV's. */
    private static Reader afterMark(Reader text) throws IOException {
        PushbackReader file = new PushbackReader(text);
        int first = file.read();
        if (first >= 0 && first != MARK) {
            file.unread(first);
        }
        return file;
    }

    private static Reader strict(byte[] content, String encoding) {
        return new InputStreamReader(
                new ByteArrayInputStream(content),
                Charset.forName(encoding)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
