package io.meridian.eventlog;

import io.meridian.shared.ExpectedFailure;
import java.time.Duration;

/** Whether the act was recorded is not known yet: 503 {@code outcome-unknown}; repeating the same command id is safe. */
public final class OutcomeUnknown extends RuntimeException implements ExpectedFailure {
    public OutcomeUnknown(Throwable cause) {
        super("outcome-unknown", cause);
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String code() {
        return "outcome-unknown";
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(2);
    }
}
