package io.meridian.documents;

import io.meridian.shared.ExpectedFailure;
import java.time.Duration;

/** The views have not applied what the reader has already seen, and did not within the time a read waits: 503. */
public final class ViewBehind extends RuntimeException implements ExpectedFailure {
    private static final Duration SOON = Duration.ofSeconds(1);

    public ViewBehind() {
        super("view-behind", null, false, false);
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String code() {
        return "view-behind";
    }

    @Override
    public Duration retryAfter() {
        return SOON;
    }
}
