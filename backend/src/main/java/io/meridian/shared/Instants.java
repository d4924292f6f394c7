package io.meridian.shared;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Microseconds since 1970 UTC, the one unit of both time axes, and their text form with six decimals. */
public final class Instants {
    /** An open beginning: true for as long as anybody can say, "beginning not recorded". */
    public static final long OPEN = -4_000_000_000_000_000_000L;
    /** Never: the end of what has no end, and the effective instant of a fact whose act has no instant yet. */
    public static final long NEVER = Long.MAX_VALUE;

    /** The first and the last instant that anybody can name: years 1 to 9999, whose text has one length and so sorts. */
    public static final long FIRST = -62_135_596_800_000_000L;

    public static final long LAST = 253_402_300_799_999_999L;

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    public static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000L);
    }

    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }

    /** The API's form: {@code 2026-07-31T10:00:00.000000Z}, which sorts as text. */
    public static String text(long micros) {
        return TEXT.format(instant(micros));
    }

    public static long parse(String text) {
        return micros(Instant.parse(text));
    }

    /** Whether it lies in the years 1 to 9999 UTC. */
    public static boolean canBeNamed(Instant instant) {
        long seconds = instant.getEpochSecond();
        return seconds >= FIRST / 1_000_000L && seconds <= LAST / 1_000_000L;
    }
}
