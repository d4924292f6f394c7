package io.meridian.eventlog;

/** The log holds an event that this program does not know: the reader stops with this sentence and skips nothing. */
public final class UnknownEvent extends LogCannotBeRead {
    UnknownEvent(String name, String revision) {
        super("The log holds the event \"" + name + "\" in revision " + revision
                + ", which this version of Meridian does not know; start the version that wrote it, or a newer one.");
    }
}
