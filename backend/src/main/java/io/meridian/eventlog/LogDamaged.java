package io.meridian.eventlog;

import io.meridian.shared.ExpectedFailure;

/** What stands in the log does not fit its digest: somebody or something changed it outside of Meridian. */
public final class LogDamaged extends RuntimeException implements ExpectedFailure {
    private final long position;

    LogDamaged(long position, String what) {
        super("The log is damaged at position " + position + ": " + what + ".");
        this.position = position;
    }

    public long position() {
        return position;
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String code() {
        return "log-cannot-be-read";
    }
}
