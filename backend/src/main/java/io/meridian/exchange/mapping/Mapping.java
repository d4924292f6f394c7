package io.meridian.exchange.mapping;

import io.meridian.exchange.csv.CsvFile;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of one file become one kind of thing: declarative, a document of the user's own.
 *
 * @param into what a row becomes; its fields are the target's ({@code account}, {@code person}, {@code contact}, …)
 * @param source the system the keys come from; the same key of the same source is the same thing for ever
 * @param key the columns that make a row's key
 * @param empty the text that stands for an empty cell, beside the empty cell itself
 * @param zone the zone dates are read in where a field names no other
 * @param team who is appointed to accounts that are registered by this mapping, beside the person who imports
 */
public record Mapping(
        String name,
        String into,
        String source,
        List<String> key,
        CsvFile.@Nullable Shape file,
        @Nullable String empty,
        ZoneId zone,
        Map<String, FieldSource> fields,
        @Nullable List<Member> team) {

    /** A member appointed with each account; {@code person} is the key of a person of the same source. */
    public record Member(
            FieldSource person, String function, @Nullable String region, String role) {}

    public CsvFile.Shape shape() {
        return file == null ? CsvFile.Shape.USUAL : file;
    }

    public List<Member> members() {
        return team == null ? List.of() : team;
    }
}
