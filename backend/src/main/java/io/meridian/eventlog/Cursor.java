package io.meridian.eventlog;

/** A position as others see it: text that says nothing and is only handed back. */
public final class Cursor {
    private static final int BASE = 36;

    private Cursor() {}

    public static String of(long position) {
        return "c" + Long.toString(position, BASE);
    }

    /** @throws IllegalArgumentException not a cursor */
    public static long position(String cursor) {
        if (!cursor.startsWith("c")) {
            throw new IllegalArgumentException("not a cursor: " + cursor);
        }
        return Long.parseLong(cursor.substring(1), BASE);
    }
}
