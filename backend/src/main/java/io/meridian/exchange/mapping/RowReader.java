package io.meridian.exchange.mapping;

import io.meridian.exchange.csv.CsvFile;
import io.meridian.shared.Given;
import io.meridian.shared.Ids;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row through a mapping: values by field, each refusal naming its column. */
public final class RowReader {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final String SEPARATOR = "|";
    private static final UUID KEYS = UUID.nameUUIDFromBytes("meridian-exchange".getBytes(StandardCharsets.UTF_8));

    private final Mapping mapping;
    private final CsvFile file;
    private final Map<FieldSource, DateTimeFormatter> formats = new HashMap<>();
    private final Map<FieldSource, NumberFormat> numbers = new HashMap<>();

    /** @throws RuleBroken the mapping names a column the file does not have */
    public RowReader(Mapping mapping, CsvFile file) {
        this.mapping = mapping;
        this.file = file;
        columns(mapping).forEach(column -> {
            if (file.column(column) < 0) {
                throw new RuleBroken("mapped-column-is-in-the-file", "mapping", column);
            }
        });
    }

    /** The id of the thing a key stands for: the same source, kind and key is the same thing for ever. */
    public static String thing(String source, String kind, String key) {
        return Ids.derived(KEYS, source + "\n" + kind + "\n" + key).toString();
    }

    /**
     * Ids derive from keys and are stored for ever, so that parts are joined as they always were. A part in which the
     * separator stands could be another key's: whose it is cannot be told, and its row is refused.
     */
    public String key(CsvFile.Row row) {
        List<String> parts = new ArrayList<>();
        for (String column : mapping.key()) {
            String cell = cell(row, column);
            if (cell == null) {
                throw new CellRefused("key-is-given", column);
            }
            parts.add(mapping.key().size() == 1 ? cell : part(cell, column));
        }
        return String.join(SEPARATOR, parts);
    }

    private static String part(String cell, String column) {
        if (cell.contains(SEPARATOR)) {
            throw new CellRefused("key-part-is-without-separator", column);
        }
        return cell;
    }

    public @Nullable String text(CsvFile.Row row, String field) {
        FieldSource source = mapping.fields().get(field);
        return source == null ? null : text(row, source);
    }

    public String required(CsvFile.Row row, String field) {
        String value = text(row, field);
        if (value == null) {
            throw new CellRefused("value-is-given", columnOf(field));
        }
        return value;
    }

    /** A date or an instant in the field's zone. */
    public @Nullable When when(CsvFile.Row row, String field) {
        FieldSource source = mapping.fields().get(field);
        String value = source == null ? null : text(row, source);
        if (source == null || value == null) {
            return null;
        }
        ZoneId zone = source.zone() == null ? mapping.zone() : source.zone();
        try {
            DateTimeFormatter format = formats.computeIfAbsent(source, FieldSource::format);
            if (Boolean.TRUE.equals(source.time())) {
                return When.at(LocalDateTime.parse(value, format).atZone(zone).toInstant(), zone);
            }
            return When.on(LocalDate.parse(value, format), zone);
        } catch (DateTimeException unreadable) {
            throw new CellRefused("date-fits-its-format", columnOf(field));
        } catch (RuleBroken rule) {
            throw new CellRefused(rule.code(), columnOf(field));
        }
    }

    /** A number as the field says that it is written. */
    public @Nullable BigDecimal number(CsvFile.Row row, String field) {
        FieldSource source = mapping.fields().get(field);
        String value = source == null ? null : text(row, source);
        if (source == null || value == null) {
            return null;
        }
        if (source.number() == null) {
            try {
                return new BigDecimal(value);
            } catch (NumberFormatException unreadable) {
                throw new CellRefused("number-is-readable", columnOf(field));
            }
        }
        return numbers.computeIfAbsent(source, FieldSource::numbers)
                .read(value)
                .orElseThrow(() -> new CellRefused("number-fits-its-format", columnOf(field)));
    }

    /** The id of the thing that the field's value is a key of. */
    public @Nullable String ref(CsvFile.Row row, String field) {
        FieldSource source = mapping.fields().get(field);
        return source == null ? null : ref(row, source);
    }

    public @Nullable String ref(CsvFile.Row row, FieldSource source) {
        String value = text(row, source);
        if (value == null || source.ref() == null) {
            return value;
        }
        return thing(mapping.source(), source.ref(), value);
    }

    public String columnOf(String field) {
        FieldSource source = mapping.fields().get(field);
        if (source == null) {
            return field;
        }
        if (source.column() != null) {
            return source.column();
        }
        return source.template() == null ? field : source.template();
    }

    private @Nullable String text(CsvFile.Row row, FieldSource source) {
        if (source.constant() != null) {
            return source.constant();
        }
        String value = source.template() == null
                ? cell(row, java.util.Objects.requireNonNull(source.column()))
                : filled(row, source.template(), namesParts(source));
        Map<String, String> values = source.values();
        if (value == null || values == null) {
            return value == null ? source.otherwise() : value;
        }
        String mapped = mapped(value, values, source.otherwise());
        if (mapped == null) {
            throw new CellRefused(
                    "value-is-in-the-value-map",
                    source.column() == null ? String.valueOf(source.template()) : source.column());
        }
        return mapped;
    }

    /** A reference that joins several columns, as the key it names does. */
    private static boolean namesParts(FieldSource source) {
        return source.ref() != null && String.valueOf(source.template()).contains(SEPARATOR);
    }

    private String filled(CsvFile.Row row, String template, boolean parts) {
        return PLACE.matcher(template).replaceAll(place -> {
            String cell = cell(row, place.group(1));
            return Matcher.quoteReplacement(cell == null ? "" : parts ? part(cell, place.group(1)) : cell);
        });
    }

    /** The exact value first, then the longest {@code prefix *} that fits. */
    private static @Nullable String mapped(String value, Map<String, String> values, @Nullable String otherwise) {
        String exact = values.get(value);
        if (exact != null) {
            return exact;
        }
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("*")
                        && value.startsWith(
                                entry.getKey().substring(0, entry.getKey().length() - 1)))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }

    private @Nullable String cell(CsvFile.Row row, String column) {
        String cell = row.cells().get(file.column(column)).strip();
        return Given.isBlank(cell) || cell.equals(mapping.empty()) ? null : cell;
    }

    private static List<String> columns(Mapping mapping) {
        List<String> columns = new ArrayList<>(mapping.key());
        List<FieldSource> sources = new ArrayList<>(mapping.fields().values());
        mapping.members().forEach(member -> sources.add(member.person()));
        for (FieldSource source : sources) {
            if (source.column() != null) {
                columns.add(source.column());
            }
            if (source.template() != null) {
                PLACE.matcher(source.template()).results().forEach(place -> columns.add(place.group(1)));
            }
        }
        return columns;
    }

    /** A cell that cannot be taken: the row is refused, other rows go on. */
    public static final class CellRefused extends RuntimeException {
        private final String code;
        private final String column;

        public CellRefused(String code, String column) {
            super(code, null, false, false);
            this.code = code;
            this.column = column;
        }

        public String code() {
            return code;
        }

        public String column() {
            return column;
        }
    }
}
