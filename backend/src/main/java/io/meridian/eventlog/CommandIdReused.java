package io.meridian.eventlog;

import io.meridian.shared.ExpectedFailure;

/** The command id was used before for something else: 422 {@code command-id-reused}. */
public final class CommandIdReused extends RuntimeException implements ExpectedFailure {
    public CommandIdReused() {
        super("command-id-reused", null, false, false);
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String code() {
        return "command-id-reused";
    }
}
