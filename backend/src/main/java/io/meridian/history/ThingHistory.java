package io.meridian.history;

import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was ever said of one thing, in the order in which it was recorded, with what became of it.
 *
 * @param version of the aggregate, for {@code If-Match}
 * @param takenBack somebody said that there is such a thing, and nothing says so any more
 */
public record ThingHistory(String thing, long version, boolean takenBack, List<KnownFact> facts) {

    /**
     * One fact, or the taking back of one.
     *
     * @param act facts recorded in one act carry the same
     * @param field what of the thing it is about
     * @param effectiveAt from when it is true, ISO with six decimals; null where its beginning is not recorded; {@code given} as it was given
     * @param value the fact as it stands in its event, without what it names that the reader may not see; null where it only takes back what it names
     * @param names the event it corrects or takes back
     * @param undoable whether {@code undo} may name it: it is the last of its chain
     */
    public record KnownFact(
            String event,
            String act,
            String kind,
            String field,
            @Nullable String effectiveAt,
            @Nullable When given,
            String recordedAt,
            String actor,
            @Nullable Object value,
            @Nullable String names,
            Outcome outcome,
            @Nullable String replacedBy,
            boolean undoable) {}

    /** What became of a fact. */
    public enum Outcome {
        STANDS,
        CORRECTED,
        UNDONE,
        TAKES_BACK
    }

    /**
     * The history of a thing by its facts alone.
     *
     * @param discreet what a fact says, as far as the reader may know
     */
    public static ThingHistory of(String thing, Facts facts, UnaryOperator<Object> discreet) {
        List<Entry> entries = new ArrayList<>();
        facts.tracksByName().forEach((field, track) -> gather(field, track, discreet, entries));
        return new ThingHistory(
                thing,
                facts.version(),
                facts.wasTakenBack(),
                entries.stream()
                        .sorted(Comparator.<Entry>comparingLong(
                                        entry -> entry.fact().position())
                                .thenComparingLong(entry -> entry.fact().sequence()))
                        .map(Entry::known)
                        .toList());
    }

    private static <T> void gather(String field, Track<T> track, UnaryOperator<Object> discreet, List<Entry> entries) {
        track.facts().forEach(fact -> entries.add(new Entry(fact, known(field, track, fact, discreet))));
    }

    private record Entry(Fact<?> fact, KnownFact known) {}

    private static <T> KnownFact known(String field, Track<T> track, Fact<T> fact, UnaryOperator<Object> discreet) {
        boolean counts = track.counts(fact.event());
        Fact<T> by = counts ? null : replacing(track, fact);
        Outcome outcome;
        if (by != null) {
            outcome = by.value() == null ? Outcome.UNDONE : Outcome.CORRECTED;
        } else {
            outcome = fact.value() == null ? Outcome.TAKES_BACK : Outcome.STANDS;
        }
        return new KnownFact(
                fact.event(),
                Long.toString(fact.recordedAt()),
                fact.kind(),
                field,
                fact.effectiveAt() == Instants.OPEN ? null : Instants.text(fact.effectiveAt()),
                fact.given(),
                Instants.text(fact.recordedAt()),
                fact.actor(),
                fact.value() == null ? null : discreet.apply(fact.value()),
                fact.names(),
                outcome,
                by == null ? null : by.event(),
                track.isLast(fact.event()));
    }

    /** The fact that names it and counts, else the latest that names it: its chain was corrected again. */
    private static <T> @Nullable Fact<T> replacing(Track<T> track, Fact<T> fact) {
        Fact<T> latest = null;
        for (Fact<T> other : track.facts()) {
            if (fact.event().equals(other.names()) && (latest == null || !track.counts(latest.event()))) {
                latest = other;
            }
        }
        return latest;
    }
}
