package io.meridian.eventlog;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** The log's events as a processor streams them. */
public final class LogEvents {
    private LogEvents() {}

    public static StreamableMessageSource<TrackedEventMessage<?>> of(EventLog log, EventCodec codec) {
        return new LogEventStore(new LogStorageEngine(log, codec));
    }
}
