package io.meridian.eventlog;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work as it is handed to the log.
 *
 * @param guards aggregate or account id → last sequence (aggregate) or last position (account, key {@code account:<id>})
 *     seen by the unit of work, or text → the position up to which it was looked for (key {@code saying:<text>}); the
 *     append fails if one has moved
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
        Map<String, Long> guards,
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
