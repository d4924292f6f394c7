package io.meridian.eventlog;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A few platform threads, each with its own connection, that read: a native call holds its carrier, so virtual threads
 * only wait here.
 */
final class SqliteReaders implements AutoCloseable {
    private static final int THREADS = 3;

    private final LinkedBlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    SqliteReaders(Path file) throws SQLException {
        for (int i = 1; i <= THREADS; i++) {
            SqliteConnection connection = new SqliteConnection(file);
            connection.execute("PRAGMA query_only=1");
            threads.add(Thread.ofPlatform().name("log-reader-" + i).daemon().start(() -> serve(connection)));
        }
    }

    <T> T read(Read<T> read) {
        if (closed.get()) {
            throw new RejectedExecutionException("the log is closed");
        }
        Waiting<T> waiting = new Waiting<>(read, new CompletableFuture<>());
        queue.add(waiting);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.result().get();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException("the log could not be read", failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void serve(SqliteConnection connection) {
        try (connection) {
            while (true) {
                Waiting<?> next = queue.take();
                if (next.read() == null) {
                    return;
                }
                next.answer(connection);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (SQLException closing) {
            throw new IllegalStateException(closing);
        }
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        threads.forEach(thread -> queue.add(new Waiting<>(null, new CompletableFuture<>())));
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** One reading over one connection. */
    interface Read<T> {
        T from(SqliteConnection sqlite) throws SQLException;
    }

    private record Waiting<T>(@Nullable Read<T> read, CompletableFuture<T> result) {
        void answer(SqliteConnection sqlite) {
            try {
                result.complete(java.util.Objects.requireNonNull(read).from(sqlite));
            } catch (SQLException | RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        }
    }
}
