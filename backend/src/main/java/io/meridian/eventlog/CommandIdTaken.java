package io.meridian.eventlog;

/** The log holds this command id already; whether that is a repeat is decided by who asked and what. */
public final class CommandIdTaken extends RuntimeException {
    public CommandIdTaken() {
        super("command-id-taken", null, false, false);
    }
}
