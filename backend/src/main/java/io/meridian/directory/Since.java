package io.meridian.directory;

import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Since when something exists, as known.
 *
 * @param notRecorded nobody said: it reads as present for as long as anybody can say
 * @param from ISO with six decimals, null where it is not recorded
 * @param given the date as it was given
 */
public record Since(
        boolean notRecorded,
        @Nullable String from,
        @Nullable When given) {
    /** Of a track that says that something exists. */
    public static <T> Since of(Track<T> existence, Function<T, @Nullable When> given) {
        return existence.standing().stream()
                .findFirst()
                .map(fact -> fact.effectiveAt() == Instants.OPEN
                        ? new Since(true, null, null)
                        : new Since(false, Instants.text(fact.effectiveAt()), given.apply(fact.said())))
                .orElse(new Since(true, null, null));
    }
}
