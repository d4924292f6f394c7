package io.meridian.documents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Who may see a thing: everybody who may see the account ({@code *}), or named people only. Sorted, so equal reads equal. */
public record Audience(@JsonValue List<String> sets) {
    public static final String TEAM = "*";
    public static final Audience EVERYBODY = new Audience(List.of(TEAM));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Audience {
        sets = sets.stream().distinct().sorted().toList();
    }

    public static Audience of(Collection<String> people) {
        return new Audience(List.copyOf(people));
    }

    public boolean admits(Reader reader) {
        return sets.stream().anyMatch(reader.sets()::contains);
    }

    public boolean isEverybody() {
        return sets.contains(TEAM);
    }

    /** Who is in both; where that is nobody the other, for nobody outside it may stay. */
    public Audience narrowedTo(Audience other) {
        if (other.isEverybody()) {
            return this;
        }
        if (isEverybody()) {
            return other;
        }
        List<String> both = sets.stream().filter(other.sets::contains).toList();
        return both.isEmpty() ? other : new Audience(both);
    }

    /** One person more, where not everybody is in it already. */
    public Audience with(String person) {
        return isEverybody()
                ? this
                : new Audience(Stream.concat(sets.stream(), Stream.of(person)).toList());
    }
}
