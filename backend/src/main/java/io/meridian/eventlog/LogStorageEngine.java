package io.meridian.eventlog;

import io.meridian.shared.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Axon's view of the {@link EventLog}: appends are staged, every stream that is read becomes a guard. */
final class LogStorageEngine implements EventStorageEngine {
    private static final Logger LOGGER = LoggerFactory.getLogger(LogStorageEngine.class);
    private static final int BATCH = 500;

    private final EventLog log;
    private final EventCodec codec;
    private final LogStandstill standstill = new LogStandstill();

    LogStorageEngine(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    EventLog log() {
        return log;
    }

    LogStandstill standstill() {
        return standstill;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        UnitOfWorkInLog current = UnitOfWorkInLog.current();
        if (current == null) {
            throw new IllegalStateException("events are recorded only in the unit of work of a command");
        }
        current.stage(events, log, codec);
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequence) {
        List<StoredEvent> events = log.stream(aggregate, firstSequence);
        long last = events.isEmpty()
                ? firstSequence == 0 ? -1 : log.lastSequence(aggregate)
                : events.getLast().stamp().sequence();
        Guards.aggregate(aggregate, last);
        return DomainEventStream.of(events.stream().map(this::told), () -> last < 0 ? null : last);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        long last = log.lastSequence(aggregate);
        Guards.aggregate(aggregate, last);
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return tracked(position(token), BATCH).stream();
    }

    /**
     * Whole commits, up to the one that cannot be read, where that is not the first. All events of a commit carry the token
     * of its end: such are handed on together and never parted by the end of a batch, so that nobody sees half of an act.
     */
    List<TrackedEventMessage<?>> tracked(long after, int limit) {
        List<StoredEvent> events = wholeCommits(after, limit);
        Map<Long, TrackingToken> ends = new HashMap<>();
        events.forEach(stored -> ends.put(
                stored.stamp().commit(),
                new GlobalSequenceTrackingToken(stored.stamp().position())));
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        int whole = 0;
        long commit = 0;
        for (StoredEvent stored : events) {
            if (stored.stamp().commit() != commit) {
                commit = stored.stamp().commit();
                whole = messages.size();
            }
            try {
                messages.add(new GenericTrackedDomainEventMessage<>(ends.get(commit), message(stored)));
            } catch (UnknownEvent | LogDamaged unreadable) {
                if (whole == 0) {
                    throw unreadable;
                }
                return messages.subList(0, whole);
            }
        }
        return messages;
    }

    /** At most {@code limit} events, and what is left of the commit of the last. */
    private List<StoredEvent> wholeCommits(long after, int limit) {
        List<StoredEvent> events = log.after(after, limit);
        if (events.size() < limit) {
            return events;
        }
        Stamp last = events.getLast().stamp();
        List<StoredEvent> whole = new ArrayList<>(events);
        log.commits(last.commit(), 1).getFirst().events().stream()
                .filter(stored -> stored.stamp().position() > last.position())
                .forEach(whole::add);
        return whole;
    }

    /** Who acts is answered that the log cannot be read; what exactly is for whoever runs the server. */
    private DomainEventMessage<?> told(StoredEvent stored) {
        try {
            return message(stored);
        } catch (UnknownEvent | LogDamaged unreadable) {
            LOGGER.error("{}", unreadable.getMessage());
            throw unreadable;
        }
    }

    private DomainEventMessage<?> message(StoredEvent stored) {
        Stamp stamp = stored.stamp();
        return new GenericDomainEventMessage<>(
                stamp.aggregateType(),
                stamp.aggregate(),
                stamp.sequence(),
                codec.decode(stored).event(),
                MetaData.with(StampParameterResolverFactory.STAMP, stamp),
                stamp.event(),
                Instants.instant(stamp.recordedAt()));
    }

    /** The last position that a token has seen. */
    static long position(@Nullable TrackingToken token) {
        TrackingToken plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (plain == null) {
            return 0;
        }
        return plain.position().orElseThrow(() -> new IllegalArgumentException("not a token of this log: " + plain));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(log.positionAt(Instants.micros(instant) - 1));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("streams are short; there are no snapshots yet");
    }
}
