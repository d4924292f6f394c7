package io.meridian.documents;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The few platform threads that call SQLite, each with its own connection: one writes, some read. Whoever asks waits
 * without holding a carrier.
 */
final class SqliteLanes implements AutoCloseable {
    /** What is done with a lane's connection. */
    interface Work<T> {
        T on(Lane lane) throws SQLException;
    }

    private final Path file;
    private final ExecutorService writer;
    private final ExecutorService readers;
    private final ThreadLocal<Lane> lanes = new ThreadLocal<>();
    private final List<Lane> open = new java.util.concurrent.CopyOnWriteArrayList<>();

    SqliteLanes(Path file, int readers) {
        this.file = file;
        this.writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("views-writer").daemon().factory());
        this.readers = Executors.newFixedThreadPool(
                readers, Thread.ofPlatform().name("views-reader-", 1).daemon().factory());
    }

    <T> T write(Work<T> work) {
        return wait(writer.submit(() -> lane().use(work)));
    }

    <T> T read(Work<T> work) {
        return wait(readers.submit(() -> lane().use(work)));
    }

    private Lane lane() throws SQLException {
        Lane lane = lanes.get();
        if (lane == null) {
            lane = new Lane(DriverManager.getConnection("jdbc:sqlite:" + file));
            lanes.set(lane);
            open.add(lane);
        }
        return lane;
    }

    private <T> T wait(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("The documents in " + file + " cannot be used", failed.getCause());
        } catch (CancellationException closed) {
            throw new IllegalStateException("The documents in " + file + " are closed", closed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        for (ExecutorService lane : List.of(readers, writer)) {
            lane.shutdown();
            try {
                if (!lane.awaitTermination(10, TimeUnit.SECONDS)) {
                    lane.shutdownNow();
                }
            } catch (InterruptedException stop) {
                lane.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
        open.forEach(Lane::close);
    }

    /** One connection and its prepared statements; used by one thread. */
    static final class Lane {
        private static final int KEPT = 200;
        private final Connection connection;
        private final LinkedHashMap<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

        Lane(Connection connection) throws SQLException {
            this.connection = connection;
            for (String pragma : List.of(
                    "journal_mode=WAL",
                    "synchronous=NORMAL",
                    "busy_timeout=10000",
                    "temp_store=MEMORY",
                    "secure_delete=ON",
                    "cache_size=-16000")) {
                run("PRAGMA " + pragma);
            }
        }

        /** A statement that failed may have been closed by the driver: after a failure all are prepared anew. */
        <T> T use(Work<T> work) throws SQLException {
            try {
                return work.on(this);
            } catch (SQLException | RuntimeException failed) {
                prepareAnew(failed);
                throw failed;
            }
        }

        private void prepareAnew(Exception failed) {
            for (PreparedStatement statement : prepared.values()) {
                try {
                    statement.close();
                } catch (SQLException closed) {
                    failed.addSuppressed(closed);
                }
            }
            prepared.clear();
        }

        void run(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        PreparedStatement prepare(String sql, List<? extends @Nullable Object> arguments) throws SQLException {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
                if (prepared.size() > KEPT) {
                    prepared.pollFirstEntry().getValue().close();
                }
            }
            for (int i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
            return statement;
        }

        int update(String sql, @Nullable Object... arguments) throws SQLException {
            return prepare(sql, java.util.Arrays.asList(arguments)).executeUpdate();
        }

        void close() {
            try {
                connection.close();
            } catch (SQLException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
