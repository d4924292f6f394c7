package io.meridian.shared;

import java.time.Duration;

/** There is no room on the disk, so nothing of the request was recorded: 503; asked again when there is, it succeeds. */
public final class DiskIsFull extends RuntimeException implements ExpectedFailure {
    public DiskIsFull(Throwable cause) {
        super("disk-is-full", cause);
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String code() {
        return "disk-is-full";
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(30);
    }
}
