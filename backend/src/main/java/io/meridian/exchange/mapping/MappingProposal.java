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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mapping proposed from a file: each target field gets the column whose name says the same, and numbers the way in which
 * they are plainly written.
 */
public final class MappingProposal {
    private static final Pattern KEY = Pattern.compile("\\p{L}{0,4}[-_./]?\\d[\\p{L}\\d_./-]*");
    private static final Set<String> CUSTOMERS =
            Set.of("account", "company", "customer", "firma", "kunde", "unternehmen");
    private static final Set<String> KEYS = Set.of(
            "id",
            "key",
            "no",
            "number",
            "customerid",
            "customerno",
            "customernumber",
            "orderid",
            "orderno",
            "ordernumber",
            "nr",
            "nummer",
            "schlüssel",
            "kundenid",
            "kundennr",
            "kundennummer",
            "auftragsnummer",
            "auftragsnr",
            "bestellnummer",
            "bestellnr",
            "personalnummer");

    private MappingProposal() {}

    /** @param constants what a needed field is taken to be, by its name, where no column says it */
    public static Mapping of(
            String name,
            String into,
            String source,
            CsvFile file,
            List<TargetField> fields,
            CsvFile.Shape shape,
            ZoneId zone,
            Map<String, String> constants) {
        Map<String, FieldSource> proposed = new LinkedHashMap<>();
        for (TargetField field : fields) {
            Optional<String> column = column(file, into, field);
            if (column.isPresent()) {
                proposed.put(field.name(), source(file, column.get(), into, field));
            } else if (field.required() && constants.containsKey(field.name())) {
                proposed.put(field.name(), FieldSource.constant(constants.get(field.name())));
            }
        }
        return new Mapping(name, into, source, List.of(key(file, into)), shape, null, zone, proposed, null);
    }

    /**
     * The field's own name first, then what our own files call it, then what means the same: a customer may be named or numbered
     * in a column "Kunde", which its cells show.
     */
    private static Optional<String> column(CsvFile file, String into, TargetField field) {
        return Stream.<Predicate<String>>of(
                        column -> plain(column).equals(plain(field.name())),
                        column -> words(column, into, field.name()).isPresent(),
                        column -> field.synonyms().contains(plain(column))
                                && looksLikeKeys(file, column) == (field.ref() != null),
                        column -> field.synonyms().contains(plain(column)))
                .flatMap(means -> file.header().stream().filter(means))
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
                field.date() ? DateFormat.proposed(cells(file, column)) : null,
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

    private static String key(CsvFile file, String into) {
        return Stream.<Predicate<String>>of(
                        column -> KEYS.contains(plain(column))
                                || plain(column).equals(plain(into) + "id")
                                || plain(column).equals(plain(into) + "number")
                                || words(column, into, into).isPresent(),
                        column -> into.equals("account")
                                && CUSTOMERS.contains(plain(column))
                                && looksLikeKeys(file, column),
                        column -> tellsRowsApart(file, column))
                .flatMap(means -> file.header().stream().filter(means))
                .findFirst()
                .orElse(file.header().getFirst());
    }

    /** Each of its cells is a number or a short code. */
    private static boolean looksLikeKeys(CsvFile file, String column) {
        List<String> cells = cells(file, column);
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> KEY.matcher(cell).matches());
    }

    private static boolean tellsRowsApart(CsvFile file, String column) {
        List<String> cells = cells(file, column);
        return cells.size() == file.rows().size() && Set.copyOf(cells).size() == cells.size();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
