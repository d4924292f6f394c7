package io.meridian.eventlog;

import org.axonframework.eventhandling.EventMessage;

/** One event of the log, decoded: its envelope and its record. */
public record Recorded(Stamp stamp, Object event) {
    /** As Axon hands it to a processor. */
    public static Recorded of(EventMessage<?> message) {
        return new Recorded(StampParameterResolverFactory.of(message), message.getPayload());
    }
}
