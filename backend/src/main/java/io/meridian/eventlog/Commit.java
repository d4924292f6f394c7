package io.meridian.eventlog;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit of work as it stands in the log: an act. {@code hash = SHA-256(previous ‖ canonical bytes)}. */
public record Commit(
        String log,
        long ordinal,
        long recordedAt,
        UUID command,
        String commandType,
        byte[] contentHash,
        String actor,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable String region,
        ZoneId zone,
        byte[] hash,
        List<StoredEvent> events) {}
