package io.meridian.eventlog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one log of events in one total order. Positions are contiguous and final: 1, 2, 3, … Who has seen p has seen
 * everything before p. A commit is one unit of work: visible whole or not at all, durable when {@link #append} returns.
 */
public interface EventLog extends AutoCloseable {
    /** The log every account belongs to today. */
    String MAIN = "main";

    /**
     * Appends one unit of work; concurrent callers share one round trip, and one fsync.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException a stream it writes or a guard has moved
     * @throws CommandIdTaken the command id stands in the log already
     * @throws OutcomeUnknown whether it stands could not be found out in time
     * @throws LogRefused nothing was recorded, for a reason that trying again at once does not mend
     */
    Commit append(Proposal proposal);

    /** The commit of a command id, for ever. */
    Optional<Commit> commitOf(UUID command);

    /** One aggregate's events from a sequence on, in order. */
    List<StoredEvent> stream(String aggregate, long fromSequence);

    /** Sequence of the last event of an aggregate, or -1. */
    long lastSequence(String aggregate);

    /** One account's events after a position and up to another (inclusive), in order. */
    List<StoredEvent> account(String account, long after, long upTo);

    /**
     * The accounts with an event up to a position (inclusive) in which a text is the whole value of some field, list entries
     * included, outside of detachable fields. May read every payload: for what is rarely asked.
     */
    Set<String> accountsSaying(String text, long upTo);

    /** Everything after a position, at most {@code limit} events, whole or split commits alike. */
    List<StoredEvent> after(long position, int limit);

    /** The last position, 0 when empty; never before one that was acknowledged to anybody, on whatever node. */
    long head();

    /** The last position recorded at or before an instant (microseconds), 0 if none. */
    long positionAt(long recordedAt);

    /**
     * The log time of a position.
     *
     * @throws IllegalArgumentException the log does not hold it
     */
    long recordedAt(long position);

    /** The account's last position at or before {@code upTo}, 0 if none. */
    long lastOf(String account, long upTo);

    /**
     * The chain's hash at a position that ends a commit, or of the commit that holds the position; empty at 0.
     *
     * @throws IllegalArgumentException the log does not hold it
     */
    byte[] hashAt(long position);

    /** The log clock, sampled; never before the head's recordedAt. Microseconds. */
    long now();

    /**
     * Runs once the head has moved, at least once whoever appended: at once for this process, soon for others; must not
     * block.
     */
    AutoCloseable onAppend(Runnable listener);

    /** Blanks value and salt of named detachable fields, and nothing else, and records that it did. */
    void forget(List<Field> fields, String actor);

    /** Every stored, not forgotten, detachable field about a person. */
    List<Field> fieldsOf(String person);

    /** Walks the chain; the first position that does not fit, or null. */
    @Nullable
    Flaw verify();

    /** Commits in order from an ordinal (from 1) on, for export. */
    List<Commit> commits(long fromOrdinal, int limit);

    /** Takes over commits as exported, with positions, times and salts as they are; only into an empty or continuing log. */
    void take(List<Commit> commits);

    /**
     * Marks that what is {@linkplain #take taken} over is not whole yet, or that it is: a log that bears the mark is opened
     * for nothing but to import anew, which empties it. What does not outlive its process needs no mark.
     */
    void importing(boolean underWay);

    /** The secret with which command contents are hashed; made with the log. */
    byte[] contentKey();

    /** Takes over the key of the log whose commits will be {@linkplain #take taken}; only into an empty log. */
    void adopt(byte[] contentKey);

    @Override
    void close();

    /** A detachable field of a stored event. */
    record Field(long position, String name) {}

    /** The first thing {@code verify} found wrong. */
    record Flaw(long position, String what) {}
}
