package io.meridian.documents;

import io.meridian.eventlog.Act;
import io.meridian.shared.ChangedMeanwhile.Difference;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody did to a field since the version an act was decided on. */
public final class Meanwhile {
    private Meanwhile() {}

    /**
     * The conflict on one field that a track holds, or none: the track had a fact since then which does not say the same.
     *
     * @param shown the field's value as the API shows it
     */
    public static <T> List<Difference> on(
            String field, Track<T> track, Act act, @Nullable Object mine, Function<T, @Nullable Object> shown) {
        List<Fact<T>> since = track.since(act.version());
        if (since.isEmpty()) {
            return List.of();
        }
        Object theirs = latest(track, shown);
        if (Objects.equals(mine, theirs)) {
            return List.of();
        }
        Object base = latest(asOf(track, Objects.requireNonNull(act.version())), shown);
        Fact<T> last = since.getLast();
        return List.of(new Difference(field, mine, theirs, base, last.actor(), last.recordedAt()));
    }

    /** A track as it was at a version of its aggregate. */
    public static <T> Track<T> asOf(Track<T> track, long version) {
        return new Track<>(track.facts().stream()
                .filter(fact -> fact.sequence() <= version)
                .toList());
    }

    /** What a track said last, as the API shows it; null where it said nothing. */
    public static <T> @Nullable Object latest(Track<T> track, Function<T, @Nullable Object> shown) {
        List<Fact<T>> standing = track.standing();
        return standing.stream()
                .reduce((one, other) -> one.sequence() > other.sequence() ? one : other)
                .map(fact -> shown.apply(fact.said()))
                .orElse(null);
    }
}
