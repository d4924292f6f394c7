package io.meridian.eventlog;

/**
 * What was read in a unit of work beside aggregates of its repositories (those are guarded by themselves): the append
 * fails, and the command is decided again, if it has moved.
 */
public final class Guards {
    private Guards() {}

    /** Everything of an account up to its last position at the time of reading. */
    public static void account(String account, long lastPosition) {
        guard(new Guard.Account(account), lastPosition);
    }

    /** An aggregate's stream up to its last sequence at the time of reading, -1 if there was none. */
    public static void aggregate(String aggregate, long lastSequence) {
        guard(new Guard.Aggregate(aggregate), lastSequence);
    }

    /**
     * That no event of any account says a text after the position up to which it was looked for, one in an account that is
     * registered meanwhile included.
     *
     * @param text the whole value of a field, outside of detachable ones
     */
    public static void saying(String text, long upTo) {
        guard(new Guard.Saying(text), upTo);
    }

    private static void guard(Guard guard, long seen) {
        UnitOfWorkInLog current = UnitOfWorkInLog.current();
        if (current != null) {
            current.read(guard, seen);
        }
    }
}
