package io.meridian.eventlog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Travels with a command through Axon: what identifies its content, who may, and, coming back, the commit it made.
 */
final class Ticket {
    static final String KEY = "ticket";

    private final String commandType;
    private final byte[] contentHash;
    private final @Nullable String correlation;
    private final @Nullable String causation;
    private final Runnable allowed;
    private @Nullable Commit commit;

    Ticket(
            String commandType,
            byte[] contentHash,
            @Nullable String correlation,
            @Nullable String causation,
            Runnable allowed) {
        this.commandType = commandType;
        this.contentHash = contentHash;
        this.correlation = correlation;
        this.causation = causation;
        this.allowed = allowed;
    }

    String commandType() {
        return commandType;
    }

    byte[] contentHash() {
        return contentHash;
    }

    @Nullable
    String correlation() {
        return correlation;
    }

    @Nullable
    String causation() {
        return causation;
    }

    /** Throws what an act is refused with: asked inside the unit of work, so that what it reads is a guard of the commit. */
    Runnable allowed() {
        return allowed;
    }

    void committed(Commit made) {
        commit = Objects.requireNonNull(made);
    }

    @Nullable
    Commit commit() {
        return commit;
    }
}
