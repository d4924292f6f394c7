package io.meridian.demo;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.EventLog;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One act of the demo.
 *
 * @param recordedAt log time at which it is recorded, microseconds
 * @param line where it was told, so that of two at one instant the first comes first
 * @param what for messages
 * @param command the command, which may name an event that is in the log by then
 */
record Deed(
        long recordedAt,
        int line,
        String what,
        UUID id,
        String actor,
        ZoneId zone,
        @Nullable String region,
        Function<EventLog, Object> command) {
    static final Comparator<Deed> AS_RECORDED =
            Comparator.comparingLong(Deed::recordedAt).thenComparingInt(Deed::line);

    Act act() {
        return new Act(id, actor, null, recordedAt, zone, region, false);
    }
}
