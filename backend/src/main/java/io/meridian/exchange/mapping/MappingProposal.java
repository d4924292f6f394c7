package io.meridian.exchange.mapping;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A mapping proposed from a header: each target field gets the column whose name says the same. */
public final class MappingProposal {
    private MappingProposal() {}

    public static Mapping of(
            String name, String into, String source, List<String> header, List<TargetField> fields, ZoneId zone) {
        Map<String, FieldSource> proposed = new LinkedHashMap<>();
        for (TargetField field : fields) {
            header.stream()
                    .filter(column -> field.synonyms().contains(plain(column))
                            || plain(column).equals(plain(field.name())))
                    .findFirst()
                    .ifPresent(column -> proposed.put(field.name(), source(column, field)));
        }
        return new Mapping(name, into, source, List.of(key(header, into)), null, null, zone, proposed, null);
    }

    private static FieldSource source(String column, TargetField field) {
        return new FieldSource(
                column, null, null, null, null, field.date() ? "uuuu-MM-dd" : null, null, null, field.ref());
    }

    private static String key(List<String> header, String into) {
        Set<String> likely =
                Set.of("id", "key", "number", plain(into) + "id", plain(into) + "number", "customerid", "orderid");
        return header.stream()
                .filter(column -> likely.contains(plain(column)))
                .findFirst()
                .orElse(header.getFirst());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
