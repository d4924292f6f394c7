package io.meridian.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a track in the order of recording: positions count up, one aggregate. */
final class Story<T> {
    private final List<Fact<T>> told = new ArrayList<>();

    Story<T> says(String event, T value, long effectiveAt) {
        return tell(event, null, value, effectiveAt);
    }

    Story<T> corrects(String event, String named, T value, long effectiveAt) {
        return tell(event, named, value, effectiveAt);
    }

    Story<T> undoes(String event, String named) {
        return tell(event, named, null, 0);
    }

    private Story<T> tell(String event, @Nullable String names, @Nullable T value, long effectiveAt) {
        long n = told.size();
        told.add(new Fact<>(event, "Said", names, n + 1, n, 1_000 + n, effectiveAt, "anna", value));
        return this;
    }

    List<Fact<T>> told() {
        return told;
    }

    Track<T> track() {
        return track(told);
    }

    @Nullable
    T valueAt(long e) {
        return track().at(new Reading(e, Reader.of("anna"))).map(Fact::said).orElse(null);
    }

    static <T> Track<T> track(List<Fact<T>> facts) {
        Track<T> track = Track.empty();
        for (Fact<T> fact : facts) {
            track = track.with(fact);
        }
        return track;
    }
}
