package io.meridian.exchange.mapping;

import io.meridian.exchange.csv.CsvFile;
import io.meridian.shared.web.FileWords;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A mapping proposed from a file: each target field gets the column whose name says the same, and numbers the way in which
 * they are plainly written.
 */
public final class MappingProposal {
    private MappingProposal() {}

    public static Mapping of(
            String name,
            String into,
            String source,
            CsvFile file,
            List<TargetField> fields,
            CsvFile.Shape shape,
            ZoneId zone) {
        Map<String, FieldSource> proposed = new LinkedHashMap<>();
        for (TargetField field : fields) {
            column(file.header(), into, field)
                    .ifPresent(column -> proposed.put(field.name(), source(file, column, into, field)));
        }
        return new Mapping(name, into, source, List.of(key(file.header(), into)), shape, null, zone, proposed, null);
    }

    /** The field's own name first, then what our own files call it, then what means the same. */
    private static Optional<String> column(List<String> header, String into, TargetField field) {
        return Stream.<Predicate<String>>of(
                        column -> plain(column).equals(plain(field.name())),
                        column -> words(column, into, field.name()).isPresent(),
                        column -> field.synonyms().contains(plain(column)))
                .flatMap(means -> header.stream().filter(means))
                .findFirst();
    }

    private static FieldSource source(CsvFile file, String column, String into, TargetField field) {
        Map<String, String> words = words(column, into, field.name())
                .filter(some -> !some.isEmpty())
                .orElse(null);
        return new FieldSource(
                column,
                null,
                null,
                words,
                null,
                field.date() ? "uuuu-MM-dd" : null,
                null,
                null,
                field.number() ? NumberFormat.proposed(cells(file, column)) : null,
                field.ref());
    }

    private static List<String> cells(CsvFile file, String column) {
        int at = file.column(column);
        return file.rows().stream()
                .map(row -> row.cells().get(at).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** What the cells of this column mean, where a file that we wrote calls the field so: the file of accounts, of commitments. */
    private static Optional<Map<String, String>> words(String column, String into, String field) {
        return FileWords.meant(into + "s", field, column);
    }

    private static String key(List<String> header, String into) {
        Set<String> likely =
                Set.of("id", "key", "number", plain(into) + "id", plain(into) + "number", "customerid", "orderid");
        return header.stream()
                .filter(column -> likely.contains(plain(column))
                        || words(column, into, into).isPresent())
                .findFirst()
                .orElse(header.getFirst());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
