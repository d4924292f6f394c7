package io.meridian.identity;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Ends idle sessions every minute, so that sockets that hang on them end as well. */
@Component
class IdleSessions implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(IdleSessions.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("idle-sessions").daemon().factory());

    IdleSessions(Sessions sessions) {
        clock.scheduleWithFixedDelay(() -> end(sessions), 1, 1, TimeUnit.MINUTES);
    }

    private static void end(Sessions sessions) {
        try {
            sessions.endIdle();
        } catch (RuntimeException failed) {
            log.error("idle sessions could not be ended; tried again in a minute", failed);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
