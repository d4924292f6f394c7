package io.meridian.eventlog;

/** What stands in the log does not fit its digest: somebody or something changed it outside of Meridian. */
public final class LogDamaged extends LogCannotBeRead {
    private final long position;

    LogDamaged(long position, String what) {
        super("The log is damaged at position " + position + ": " + what + ".");
        this.position = position;
    }

    public long position() {
        return position;
    }
}
