package io.meridian.eventlog;

/**
 * Acts decided one after the other as if each were recorded, of which nothing is: what the same acts sent in the same
 * order will say. Not thread-safe; stays on the thread it was opened on.
 */
public interface Rehearsal extends AutoCloseable {
    /** Refuses as {@link Commands#send} would. An id that stands in the log already is no act. */
    void send(Object command, Act act);

    @Override
    void close();
}
