package io.meridian.eventlog;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's event store over the {@link EventLog}, whose streams hear of a new event at once. */
final class LogEventStore extends AbstractEventStore {
    private final LogStorageEngine engine;

    LogEventStore(LogStorageEngine engine) {
        super(new Builder().storageEngine(engine));
        this.engine = engine;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new LogStream(engine, LogStorageEngine.position(token));
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
