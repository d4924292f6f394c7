package io.meridian.realtime;

import io.meridian.eventlog.Cursor;

/** Positions as clients hold them. */
final class Position {
    private Position() {}

    /** @throws Asked.Malformed it is no cursor of ours */
    static long read(String cursor) {
        try {
            return Cursor.position(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new Asked.Malformed();
        }
    }

    static String text(long position) {
        return Cursor.of(position);
    }
}
