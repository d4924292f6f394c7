package io.meridian.exchange.into;

import io.meridian.exchange.csv.CsvFile;
import io.meridian.exchange.mapping.FieldSource;
import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.ProposedText;
import io.meridian.exchange.mapping.RowReader;
import io.meridian.exchange.mapping.RowReader.CellRefused;
import io.meridian.shared.NamedZone;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row as its target reads it. Every refusal names the column it is about. */
public record TargetRow(Mapping mapping, RowReader reader, CsvFile.Row row, String person) {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "j");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein");

    /** The id of the row's thing. */
    public String thing() {
        return RowReader.thing(mapping.source(), mapping.into(), reader.key(row));
    }

    public @Nullable String text(String field) {
        return reader.text(row, field);
    }

    public String required(String field) {
        return reader.required(row, field);
    }

    public @Nullable When when(String field) {
        return reader.when(row, field);
    }

    public @Nullable String ref(String field) {
        return reader.ref(row, field);
    }

    public String requiredRef(String field) {
        String id = reader.ref(row, field);
        if (id == null) {
            throw new CellRefused("value-is-given", reader.columnOf(field));
        }
        return id;
    }

    public @Nullable ZoneId zone(String field) {
        String value = text(field);
        return value == null
                ? null
                : NamedZone.of(value).orElseThrow(() -> new CellRefused("zone-is-known", reader.columnOf(field)));
    }

    /** A word of a closed list, in the API's spelling ({@code due-by}). */
    public <E extends Enum<E>> @Nullable E word(String field, Class<E> words) {
        String value = text(field);
        return value == null ? null : word(value, words, reader.columnOf(field));
    }

    public static <E extends Enum<E>> E word(String value, Class<E> words, String column) {
        String name = value.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CellRefused("word-is-known", column));
    }

    /** Whether the row says so; where it says nothing it does not. */
    public boolean yes(String field) {
        String value = text(field);
        String word = value == null ? "" : value.toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !YES.contains(word) && !NO.contains(word)) {
            throw new CellRefused("word-is-known", reader.columnOf(field));
        }
        return YES.contains(word);
    }

    public @Nullable BigDecimal number(String field) {
        return reader.number(row, field);
    }

    /** What is asked for, where it is something else than what stands. */
    static <T> @Nullable T other(@Nullable T asked, @Nullable T present) {
        return asked == null || asked.equals(present) ? null : asked;
    }

    /** The mapping names only fields that the target has, and all that it needs, and refers to kinds that there are. */
    public static void verify(Mapping mapping, Target target, Set<String> kinds) {
        mapping.fields().keySet().forEach(field -> {
            if (target.fields().stream().noneMatch(known -> known.name().equals(field))) {
                throw new RuleBroken("mapped-field-is-known", "mapping", field);
            }
        });
        Stream.concat(
                        mapping.fields().values().stream(),
                        mapping.members().stream().map(Mapping.Member::person))
                .map(FieldSource::ref)
                .filter(ref -> ref != null && !kinds.contains(ref))
                .findFirst()
                .ifPresent(ref -> {
                    throw new RuleBroken("target-is-known", "mapping", ref);
                });
        target.fields().forEach(field -> {
            if (field.required() && !mapping.fields().containsKey(field.name())) {
                throw new RuleBroken(
                        "needed-field-is-mapped",
                        "mapping",
                        field.name(),
                        ProposedText.line(field.name(), mapping.zone().getId()));
            }
        });
    }
}
