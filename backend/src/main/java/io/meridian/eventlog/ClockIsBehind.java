package io.meridian.eventlog;

import io.meridian.shared.ExpectedFailure;
import java.time.Duration;

/** The server's clock has gone back behind the log, so nothing is recorded: 503; when the clock is right, it succeeds. */
final class ClockIsBehind extends RuntimeException implements ExpectedFailure {
    ClockIsBehind() {
        super("clock-is-behind");
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String code() {
        return "clock-is-behind";
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(30);
    }
}
