package io.meridian.eventlog;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the log cannot be followed. */
@Component
class LogHealth implements HealthIndicator {
    private final LogStandstill standstill;

    LogHealth(LogStandstill standstill) {
        this.standstill = standstill;
    }

    @Override
    public Health health() {
        return standstill
                .why()
                .map(why -> Health.down().withDetail("log", why).build())
                .orElseGet(() -> Health.up().build());
    }
}
