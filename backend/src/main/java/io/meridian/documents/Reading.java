package io.meridian.documents;

import io.meridian.shared.Instants;
import java.util.OptionalLong;

/**
 * One reading at one instant (the e of read(documents, e, reader)), which also learns when the same documents would read
 * differently by time alone. Not thread-safe; one per answer.
 */
public final class Reading {
    private final long at;
    private final Reader reader;
    private long changesAt = Instants.NEVER;

    public Reading(long at, Reader reader) {
        this.at = at;
        this.reader = reader;
    }

    /** The instant, microseconds. */
    public long at() {
        return at;
    }

    public Reader reader() {
        return reader;
    }

    /** Whether the instant has come; if not, the answer changes at it. */
    public boolean reached(long instant) {
        if (instant <= at) {
            return true;
        }
        changesAt = Math.min(changesAt, instant);
        return false;
    }

    /** The next instant at which this reading differs by time alone. */
    public OptionalLong changesAt() {
        return changesAt == Instants.NEVER ? OptionalLong.empty() : OptionalLong.of(changesAt);
    }
}
