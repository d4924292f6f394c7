package io.meridian.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * One thing known about one attribute, as a track keeps it; instants in microseconds.
 *
 * @param kind the event's simple name, for histories
 * @param names the event it replaces, else null
 * @param value null where the fact only takes back what it names (an undo)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fact<T>(
        String event,
        String kind,
        @Nullable String names,
        long position,
        long sequence,
        long recordedAt,
        long effectiveAt,
        String actor,
        @Nullable T value) {

    public static <T> Fact<T> of(Stamp stamp, String kind, @Nullable T value) {
        return new Fact<>(
                stamp.event(),
                kind,
                stamp.names(),
                stamp.position(),
                stamp.sequence(),
                stamp.recordedAt(),
                stamp.effectiveAt(),
                stamp.actor(),
                value);
    }

    /** The instant or the date it holds from, as it was given; null where it was "now", open, or only takes back. */
    public @Nullable When given() {
        return value instanceof Dated dated ? dated.given() : null;
    }

    /** The value of a fact that says something; a standing fact of a track always does. */
    public T said() {
        if (value == null) {
            throw new IllegalStateException("a taken-back fact says nothing: " + event);
        }
        return value;
    }
}
