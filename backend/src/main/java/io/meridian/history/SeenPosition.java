package io.meridian.history;

import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.Malformed;
import org.jspecify.annotations.Nullable;

/** What a reader has seen already, as the header {@code Min-Position} says. */
final class SeenPosition {
    private static final String HEADER = "Min-Position";

    private SeenPosition() {}

    /**
     * @return 0 where nothing is said
     * @throws Malformed it is no cursor
     * @throws PositionNotReached it is a cursor of another log
     */
    static long of(@Nullable String cursor, EventLog log) {
        long position = position(cursor);
        if (position > log.head()) {
            throw new PositionNotReached(HEADER);
        }
        return position;
    }

    private static long position(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Cursor.position(cursor);
        } catch (IllegalArgumentException nonsense) {
            throw new Malformed("malformed-value", HEADER);
        }
    }
}
