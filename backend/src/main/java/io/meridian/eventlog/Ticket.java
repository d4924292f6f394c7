package io.meridian.eventlog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Travels with a command through Axon: what identifies its content, and, coming back, the commit it made. */
final class Ticket {
    static final String KEY = "ticket";

    private final String commandType;
    private final byte[] contentHash;
    private final @Nullable String correlation;
    private final @Nullable String causation;
    private @Nullable Commit commit;

    Ticket(String commandType, byte[] contentHash, @Nullable String correlation, @Nullable String causation) {
        this.commandType = commandType;
        this.contentHash = contentHash;
        this.correlation = correlation;
        this.causation = causation;
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

    void committed(Commit made) {
        commit = Objects.requireNonNull(made);
    }

    @Nullable
    Commit commit() {
        return commit;
    }
}
