package io.meridian.eventlog;

/** The command id was used before for something else: 422 {@code command-id-reused}. */
public final class CommandIdReused extends RuntimeException {
    public CommandIdReused() {
        super("command-id-reused", null, false, false);
    }
}
