package io.meridian.eventlog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who wait for new events; one that fails harms neither the others nor the appender. */
public final class Listeners {
    private static final Logger LOGGER = LoggerFactory.getLogger(Listeners.class);

    private Listeners() {}

    public static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException broken) {
            LOGGER.error("A reader of the log could not be told of a new event.", broken);
        }
    }
}
