package io.meridian.eventlog;

import io.meridian.shared.ExpectedFailure;

/** The log holds an event that this program does not know: the reader stops with this sentence and skips nothing. */
public final class UnknownEvent extends RuntimeException implements ExpectedFailure {
    UnknownEvent(String name, String revision) {
        super("The log holds the event \"" + name + "\" in revision " + revision
                + ", which this version of Meridian does not know; start the version that wrote it, or a newer one.");
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
