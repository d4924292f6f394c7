package io.meridian.demo;

import java.util.function.LongSupplier;

/** The log clock of the making, which stands at the act that is being told; microseconds. */
final class DemoClock implements LongSupplier {
    private volatile long now;

    void set(long micros) {
        now = micros;
    }

    @Override
    public long getAsLong() {
        return now;
    }
}
