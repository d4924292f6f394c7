package io.meridian.eventlog;

import java.time.ZoneId;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of one event as folds and aggregates see it. Instants are microseconds. An event that was applied in this
 * unit of work and is not appended yet has position, recordedAt and (where it was left out) effectiveAt {@code NEVER}.
 *
 * @param names the event this one replaces (correction, cancellation, undo), else null
 * @param sequence of the event in its aggregate, from 0; the version of {@code If-Match}
 * @param commit ordinal of the act (one commit, one unit of work) it belongs to
 */
public record Stamp(
        String event,
        long position,
        long recordedAt,
        long effectiveAt,
        String account,
        String aggregateType,
        String aggregate,
        long sequence,
        @Nullable String names,
        String actor,
        long commit,
        ZoneId zone) {

    /** The stamp of an event as Axon hands it on: as stored when it was read from the log, else what its act has said. */
    public static Stamp of(EventMessage<?> message) {
        return StampParameterResolverFactory.of(message);
    }
}
