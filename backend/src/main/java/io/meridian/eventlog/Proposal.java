package io.meridian.eventlog;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work as it is handed to the log.
 *
 * @param guards what the unit of work has read → up to which sequence or position it was seen; the append fails if one has
 *     moved
 */
public record Proposal(
        UUID command,
        String commandType,
        byte[] contentHash,
        String actor,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable String region,
        ZoneId zone,
        Map<Guard, Long> guards,
        List<Staged> events) {

    /** An event before the log has stamped it; {@code effectiveAt} null becomes recordedAt. */
    public record Staged(
            String event,
            String type,
            String revision,
            String account,
            String aggregateType,
            String aggregate,
            long sequence,
            @Nullable Long effectiveAt,
            @Nullable String names,
            Payload payload) {}
}
