package io.meridian.directory;

import io.meridian.documents.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A person or a region whose adding was undone: in no list any more, its history stays and brings it back. */
public record TakenBack(String id, String name) {

    /** Those of which nothing says any more that they were added, by name. */
    public static <T extends Facts> List<TakenBack> of(Stream<T> all, Function<T, TakenBack> named) {
        return all.filter(Facts::wasTakenBack)
                .map(named)
                .sorted(Comparator.comparing(TakenBack::name).thenComparing(TakenBack::id))
                .toList();
    }
}
