package io.meridian.eventlog;

import io.meridian.shared.DiskIsFull;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The one thread that writes the log. Whatever waits when it looks goes into one transaction and shares one fsync; nobody
 * hears an answer, not even a refusal, before that transaction stands.
 */
final class SqliteAppender implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(SqliteAppender.class);
    private static final int GROUP = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SqliteConnection sqlite;
    private final LinkedBlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile Chain.Head head;
    private volatile boolean closed;
    private volatile Duration patience = PATIENCE;
    private boolean truncate;
    private boolean unsure;

    SqliteAppender(SqliteConnection sqlite, Chain.Head head) {
        this.sqlite = sqlite;
        this.head = head;
        this.thread = Thread.ofPlatform().name("log-appender").daemon().start(this::serve);
    }

    Chain.Head head() {
        return head;
    }

    AutoCloseable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** @throws OutcomeUnknown no answer within the time bound */
    <T> T write(Write<T> write) {
        if (closed) {
            throw new RejectedExecutionException("the log is closed");
        }
        Waiting<T> waiting = new Waiting<>(write, new CompletableFuture<>());
        queue.add(waiting);
        try {
            return waiting.result.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown(interrupted);
        } catch (TimeoutException late) {
            throw new OutcomeUnknown(late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException runtime ? runtime : new OutcomeUnknown(failed);
        }
    }

    /** How long an append waits for its answer; null: as long as ever. For tests, which do not wait that long. */
    void patience(@Nullable Duration atMost) {
        patience = atMost == null ? PATIENCE : atMost;
    }

    private void serve() {
        List<Waiting<?>> group = new ArrayList<>();
        try {
            while (true) {
                group.add(queue.take());
                queue.drainTo(group, GROUP - 1);
                boolean last = group.removeIf(waiting -> waiting.write == null);
                survive(group);
                group.clear();
                if (last) {
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without this thread nothing would ever be recorded again, and everybody would wait in vain. */
    private void survive(List<Waiting<?>> group) {
        try {
            commit(group);
        } catch (Error broken) {
            LOGGER.error("What waited for the log broke it off; it goes on.", broken);
            rollBack();
            unsure = true;
            group.forEach(waiting -> waiting.result.completeExceptionally(new OutcomeUnknown(broken)));
        }
    }

    private void commit(List<Waiting<?>> group) {
        Chain.Head before = head;
        try {
            if (unsure) {
                before = SqliteEventLog.head(sqlite);
                head = before;
                unsure = false;
            }
            sqlite.execute("BEGIN IMMEDIATE");
            Chain.Head after = before;
            for (Waiting<?> waiting : group) {
                after = waiting.apply(sqlite, after);
            }
            sqlite.execute("COMMIT");
            head = after;
        } catch (SQLException | RuntimeException failed) {
            if (!stands(before)) {
                again(group, failed);
                return;
            }
        }
        if (truncate) {
            truncate = !truncated();
        }
        group.forEach(Waiting::answer);
        if (head != before) {
            listeners.forEach(Listeners::tell);
        }
    }

    private void again(List<Waiting<?>> group, Exception failed) {
        if (group.size() > 1) {
            // One of them may be the reason: each on its own.
            group.forEach(waiting -> commit(List.of(waiting)));
        } else {
            group.forEach(waiting -> waiting.result.completeExceptionally(told(failed)));
        }
    }

    /** Whether a transaction that reported a failure stands in the file all the same. */
    private boolean stands(Chain.Head before) {
        rollBack();
        try {
            head = SqliteEventLog.head(sqlite);
            return head.ordinal() > before.ordinal();
        } catch (SQLException unreadable) {
            unsure = true;
            return false;
        }
    }

    private void rollBack() {
        try {
            sqlite.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            LOGGER.debug("SQLite had rolled back by itself.", alreadyRolledBack);
        }
    }

    /** A full disk leaves nothing behind; of any other failure it is not known before the file is read again. */
    private static RuntimeException told(Exception failed) {
        if (failed instanceof RuntimeException refusal) {
            return refusal;
        }
        if (failed instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
            LOGGER.error("The disk is full: nothing is recorded until there is space.");
            return new LogRefused(
                    "The disk is full: nothing was recorded; free some space and try again.", new DiskIsFull(failed));
        }
        LOGGER.error("The log could not be written.", failed);
        return new OutcomeUnknown(failed);
    }

    /** Has the write-ahead log emptied after the transaction that is running, so that nothing of what it blanks is left in it. */
    void truncateAfterwards() {
        truncate = true;
    }

    private boolean truncated() {
        try {
            boolean busy = sqlite.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
            if (busy) {
                LOGGER.warn("A reader holds the write-ahead log; it is emptied after the next append.");
            }
            return !busy;
        } catch (SQLException failed) {
            LOGGER.error("The write-ahead log could not be emptied.", failed);
            return false;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        queue.add(new Waiting<>(null, new CompletableFuture<>()));
        try {
            thread.join();
            sqlite.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What is done inside the transaction, given the head; the new head is what {@link Step} says. */
    interface Write<T> {
        Step<T> in(SqliteConnection sqlite, Chain.Head head) throws SQLException;
    }

    record Step<T>(T result, Chain.Head head) {}

    private static final class Waiting<T> {
        private final @Nullable Write<T> write;
        private final CompletableFuture<T> result;
        private @Nullable T done;
        private @Nullable RuntimeException refused;

        Waiting(@Nullable Write<T> write, CompletableFuture<T> result) {
            this.write = write;
            this.result = result;
        }

        Chain.Head apply(SqliteConnection sqlite, Chain.Head head) throws SQLException {
            refused = null;
            try {
                Step<T> step = java.util.Objects.requireNonNull(write).in(sqlite, head);
                done = step.result();
                return step.head();
            } catch (ConcurrencyException | CommandIdTaken | LogRefused | LogDamaged | IllegalArgumentException no) {
                // Thrown before anything of it was written.
                refused = no;
                return head;
            }
        }

        void answer() {
            if (refused != null) {
                result.completeExceptionally(refused);
            } else {
                result.complete(done);
            }
        }
    }
}
