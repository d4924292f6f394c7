package io.meridian.shared;

import java.time.Duration;

/** Asked too often: 429 with Retry-After. */
public final class TooOften extends RuntimeException implements ExpectedFailure {
    private final Duration retryAfter;

    public TooOften(Duration retryAfter) {
        super("too-often", null, false, false);
        this.retryAfter = retryAfter;
    }

    @Override
    public int status() {
        return 429;
    }

    @Override
    public String code() {
        return "too-often";
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
