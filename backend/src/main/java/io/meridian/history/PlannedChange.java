package io.meridian.history;

import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is known at the instant of a reading and to come: recorded at or before it, effective after it.
 *
 * @param at from when it will be true, ISO with six decimals; {@code given} as it was given
 * @param value the fact as it stands in its event
 */
public record PlannedChange(
        String thing,
        String event,
        String kind,
        String at,
        @Nullable When given,
        String actor,
        Object value) {

    /** What is planned for one thing, the next first. */
    public static List<PlannedChange> of(String thing, Facts facts, Reading reading) {
        List<Fact<?>> planned = new ArrayList<>();
        for (Track<?> track : facts.tracks()) {
            track.planned(reading).stream()
                    .filter(fact -> fact.recordedAt() <= reading.at())
                    .forEach(planned::add);
        }
        return planned.stream()
                .sorted(Comparator.<Fact<?>>comparingLong(Fact::effectiveAt).thenComparingLong(Fact::position))
                .map(fact -> new PlannedChange(
                        thing,
                        fact.event(),
                        fact.kind(),
                        Instants.text(fact.effectiveAt()),
                        fact.given(),
                        fact.actor(),
                        fact.said()))
                .toList();
    }
}
