package io.meridian.eventlog;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Axon's event store over the {@link EventLog}, whose streams hear of a new event at once. */
final class LogEventStore extends AbstractEventStore {
    private final LogStorageEngine engine;

    LogEventStore(LogStorageEngine engine) {
        super(new Builder().storageEngine(engine));
        this.engine = engine;
    }

    /** What is published while a unit of work prepares to commit would be dropped without a word. */
    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().phase() != UnitOfWork.Phase.STARTED) {
            throw new IllegalStateException("events must not be published while a unit of work prepares to commit");
        }
        super.publish(events);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new LogStream(engine, LogStorageEngine.position(token));
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
