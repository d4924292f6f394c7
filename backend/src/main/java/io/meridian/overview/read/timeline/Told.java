package io.meridian.overview.read.timeline;

import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A standing fact and how it came to be told: when it happened, when that was first recorded, and how often corrected.
 *
 * @param first the first fact of its chain of corrections
 * @param correctedBy who corrected it last, null where nobody did
 */
record Told(
        Fact<?> fact,
        Fact<?> first,
        int corrections,
        @Nullable String correctedBy) {
    private static final long DAY = 86_400_000_000L;

    /** A correction is of the kind of what it corrects; what only ends it, as a release does, corrects nothing. */
    static <T> Told of(Track<T> track, Fact<T> fact) {
        var chain = track.chain(fact);
        Fact<T> first = chain.getLast();
        List<Fact<T>> said = chain.stream()
                .filter(one -> one.value() != null && one.kind().equals(first.kind()))
                .toList();
        int corrections = said.size() - 1;
        return new Told(
                fact, first, corrections, corrections > 0 ? said.getFirst().actor() : null);
    }

    /** What a track says up to the instant of the reading. */
    static <T> Stream<Told> until(Track<T> track, Reading reading) {
        return track.until(reading).stream().map(fact -> of(track, fact));
    }

    /**
     * What a track said first where nothing of it stands any more: if it had happened by the instant of the reading, or was
     * known by then to come.
     */
    static <T> Stream<Told> takenBack(Track<T> track, Reading reading) {
        return track.wasTakenBack()
                ? track.firstSaid().stream()
                        .filter(fact -> reading.reached(fact.effectiveAt()) || fact.recordedAt() <= reading.at())
                        .map(fact -> of(track, fact))
                : Stream.empty();
    }

    @Nullable
    String at() {
        return fact.effectiveAt() == Instants.OPEN ? null : Instants.text(fact.effectiveAt());
    }

    @Nullable
    When given() {
        return fact.given();
    }

    String recordedAt() {
        return Instants.text(first.recordedAt());
    }

    boolean recordedLater() {
        return isLater(first.recordedAt(), fact.effectiveAt());
    }

    static boolean isLater(long recordedAt, long effectiveAt) {
        return effectiveAt != Instants.OPEN && recordedAt - effectiveAt > DAY;
    }

    /** Facts of one act on one thing are one entry. */
    long act() {
        return first.recordedAt();
    }
}
