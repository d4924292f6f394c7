package io.meridian.coordination.write;

import io.meridian.coordination.Standing;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.ChangedMeanwhile.Difference;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param base what was known instead when the act was decided, as the API shows it; null where there was nothing
     */
    public static <T> void nothingNew(
            CaseAtHand one,
            Track<T> track,
            Predicate<T> concerned,
            String field,
            @Nullable Object mine,
            Function<T, @Nullable Object> shown,
            Function<T, @Nullable Object> base) {
        List<Difference> differences = new ArrayList<>();
        for (Fact<T> fact : track.since(one.act().version())) {
            said(track, fact)
                    .filter(concerned)
                    .ifPresent(said -> differences.add(new Difference(
                            field,
                            mine,
                            fact.value() == null ? null : shown.apply(fact.said()),
                            base.apply(said),
                            fact.actor(),
                            fact.recordedAt())));
        }
        refuse(one, differences);
    }

    /** Nobody closed the case or took it up again since the version the act was decided on. */
    public static void standsAsRead(CaseAtHand one, String mine) {
        nothingNew(
                one,
                one.facts().standing(),
                said -> true,
                "state",
                mine,
                Meanwhile::word,
                said -> one.asRead()
                        .life(one.at(Instants.NEVER))
                        .map(life -> word(life.open()))
                        .orElse(null));
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
    private static <T> Optional<T> said(Track<T> track, Fact<T> fact) {
        Fact<T> one = fact;
        while (one.value() == null && one.names() != null) {
            one = track.find(one.names()).orElseThrow();
        }
        return Optional.ofNullable(one.value());
    }

    private static String word(Standing said) {
        return word(said.open());
    }

    private static String word(boolean open) {
        return open ? "open" : "closed";
    }

    private static void refuse(CaseAtHand one, List<Difference> differences) {
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(one.facts().version(), differences);
        }
    }
}
