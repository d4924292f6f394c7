package io.meridian.eventlog;

/**
 * What a unit of work has read without writing it, with what was seen of it standing beside it in {@link
 * Proposal#guards()}: the append fails if it has moved. Each store checks every kind in a {@code switch} without {@code
 * default}, so that it cannot leave one out. Not stored.
 */
public sealed interface Guard {
    /** An aggregate's stream, seen up to its last sequence; -1 if there was none. */
    record Aggregate(String id) implements Guard {}

    /** Everything of an account, seen up to its last position; 0 if there was none. */
    record Account(String id) implements Guard {}

    /** That no event of any account says a text ({@link EventLog#accountsSaying}), which was looked for up to a position. */
    record Saying(String text) implements Guard {}
}
