package io.meridian.exchange.run;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Customers' files do not lie about for ever: what was rehearsed and never imported is removed, at the start and every hour. */
@Component
class AbandonedImports implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(AbandonedImports.class);

    private final Imports imports;
    private final Duration keep;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("abandoned-imports").daemon().factory());

    AbandonedImports(Imports imports, @Value("${meridian.import.keep-rehearsals:24h}") Duration keep) {
        this.imports = imports;
        this.keep = keep;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clock.scheduleWithFixedDelay(this::remove, 0, 1, TimeUnit.HOURS);
    }

    private void remove() {
        try {
            imports.removeUnusedFor(keep);
        } catch (RuntimeException failed) {
            log.error("abandoned imports could not be removed; tried again in an hour", failed);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
