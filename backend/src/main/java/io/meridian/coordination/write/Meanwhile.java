package io.meridian.coordination.write;

import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.ChangedMeanwhile.Difference;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What others changed since the version an act was decided on, as far as the act replaces it. */
public final class Meanwhile {
    private Meanwhile() {}

    /**
     * Refuses an act that would supersede facts of a kind its author has not seen.
     *
     * @param concerned which facts of the track the act supersedes
     * @param shown a fact as the API shows it
     */
    public static <T> void nothingNew(
            CaseAtHand one,
            Track<T> track,
            Predicate<T> concerned,
            String field,
            @Nullable Object mine,
            Function<T, @Nullable Object> shown) {
        List<Difference> differences = track.since(one.act().version()).stream()
                .filter(fact -> said(track, fact).filter(concerned).isPresent())
                .map(fact -> new Difference(
                        field,
                        mine,
                        fact.value() == null ? null : shown.apply(fact.said()),
                        null,
                        fact.actor(),
                        fact.recordedAt()))
                .toList();
        refuse(one, differences);
    }

    /** The fact an undo takes back: the last of its chain. */
    public static <T> Fact<T> last(Track<T> track, String event) {
        Fact<T> fact = track.find(event).orElseThrow(() -> new Unknown("entry"));
        if (!track.counts(event)) {
            throw new RuleBroken("undo-is-of-the-last", "event");
        }
        return fact;
    }

    /** What a fact says or, where it takes something back, what that had said. */
    private static <T> java.util.Optional<T> said(Track<T> track, Fact<T> fact) {
        Fact<T> one = fact;
        while (one.value() == null && one.names() != null) {
            one = track.find(one.names()).orElseThrow();
        }
        return java.util.Optional.ofNullable(one.value());
    }

    private static void refuse(CaseAtHand one, List<Difference> differences) {
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(one.facts().version(), differences);
        }
    }
}
