package io.meridian.eventlog;

import io.meridian.shared.Instants;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Log time: the store's clock in microseconds, always at least 1 µs after the previous commit. */
final class LogTime {
    private static final Logger LOGGER = LoggerFactory.getLogger(LogTime.class);
    static final LongSupplier MACHINE = () -> Instants.micros(Instant.now());

    private static final long APPEND_AHEAD = Duration.ofSeconds(5).toNanos() / 1_000;
    private static final long START_AHEAD = Duration.ofMinutes(1).toNanos() / 1_000;

    private final LongSupplier clock;

    LogTime(LongSupplier clock) {
        this.clock = clock;
    }

    /** @throws LogRefused the log would run more than 5 s ahead of the clock */
    long next(Chain.Head head) {
        long now = clock.getAsLong();
        if (head.recordedAt() < now) {
            return now;
        }
        long next = head.recordedAt() + 1;
        if (next - now > APPEND_AHEAD) {
            LogRefused refused = new LogRefused(
                    "The log's last entry was recorded at " + Instants.text(head.recordedAt())
                            + ", more than 5 seconds ahead of the clock, which says " + Instants.text(now)
                            + "; nothing is recorded until the clock is right.",
                    new ClockIsBehind());
            LOGGER.error("{}", refused.getMessage());
            throw refused;
        }
        return next;
    }

    /** @throws LogRefused the head is more than a minute ahead of the clock */
    void started(Chain.Head head) {
        long now = clock.getAsLong();
        if (head.recordedAt() > now && head.recordedAt() - now > START_AHEAD) {
            throw new LogRefused("The log's last entry was recorded at " + Instants.text(head.recordedAt())
                    + ", more than a minute ahead of this machine's clock, which says " + Instants.text(now)
                    + "; set the clock and start again.");
        }
    }

    long now(Chain.Head head) {
        return Math.max(clock.getAsLong(), head.recordedAt());
    }
}
