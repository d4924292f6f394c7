package io.meridian.identity;

import io.meridian.eventlog.EventLog;
import io.meridian.shared.CannotStart;
import io.meridian.shared.DiskIsFull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * {@code state.db}: users, sessions, tokens and one-time links. One connection on one platform thread, because native
 * calls hold their carrier; every change is durable when it returns.
 */
@Component
class StateStore implements DisposableBean {
    private static final Logger LOGGER = LoggerFactory.getLogger(StateStore.class);

    private static final String SCHEMA = """
            CREATE TABLE users (
              id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, person TEXT NOT NULL UNIQUE, hash TEXT,
              administrator INTEGER NOT NULL, disabled INTEGER NOT NULL, zone TEXT NOT NULL, language TEXT NOT NULL,
              demo INTEGER NOT NULL) STRICT;
            CREATE TABLE sessions (
              secret TEXT PRIMARY KEY, name TEXT NOT NULL, user TEXT, created INTEGER NOT NULL, accessed INTEGER NOT NULL,
              idle INTEGER NOT NULL) STRICT;
            CREATE INDEX sessions_of ON sessions (user);
            CREATE TABLE tokens (
              id TEXT PRIMARY KEY, user TEXT NOT NULL, name TEXT NOT NULL, secret TEXT NOT NULL UNIQUE,
              created INTEGER NOT NULL, used INTEGER, expires INTEGER) STRICT;
            CREATE INDEX tokens_of ON tokens (user);
            CREATE TABLE links (
              secret TEXT PRIMARY KEY, user TEXT, expires INTEGER NOT NULL) STRICT;
            """;

    /** Since version 2: whom the provider means by a subject. */
    private static final String IDENTITIES = """
            CREATE TABLE identities (
              issuer TEXT NOT NULL, subject TEXT NOT NULL, user TEXT NOT NULL UNIQUE,
              PRIMARY KEY (issuer, subject)) STRICT;
            """;

    private final Connection connection;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("state-db").daemon().factory());
    private final ThreadLocal<Boolean> here = ThreadLocal.withInitial(() -> false);

    StateStore(
            @Value("${meridian.store:sqlite}") String store,
            @Value("${meridian.data:./data}") Path data,
            ObjectProvider<EventLog> log) {
        // The log is first in the directory: it refuses one that is foreign, newer or in use.
        log.getIfAvailable();
        try {
            connection = open(store.equals("memory") ? null : data);
        } catch (SQLException | IOException unusable) {
            throw new CannotStart(
                    "The data directory " + data.toAbsolutePath().normalize() + " cannot be used: "
                            + unusable.getMessage() + ".",
                    unusable);
        }
    }

    private static Connection open(@Nullable Path data) throws SQLException, IOException {
        if (data != null) {
            Files.createDirectories(data);
            new StateFile().requireOurs(data);
        }
        Connection connection = DriverManager.getConnection(
                data == null ? "jdbc:sqlite::memory:" : "jdbc:sqlite:" + data.resolve(StateFile.NAME));
        try (Statement statement = connection.createStatement()) {
            int version = pragma(statement, "user_version");
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("PRAGMA busy_timeout=2000");
            if (version < StateFile.VERSION) {
                statement.execute("BEGIN");
                statement.executeUpdate(version == 0 ? SCHEMA + IDENTITIES : IDENTITIES);
                statement.execute("PRAGMA application_id=" + StateFile.APPLICATION);
                statement.execute("PRAGMA user_version=" + StateFile.VERSION);
                statement.execute("COMMIT");
            }
        }
        return connection;
    }

    private static int pragma(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    <T> List<T> all(RowOf<T> row, String sql, @Nullable Object... arguments) {
        return together(() -> {
            try (PreparedStatement statement = prepared(sql, arguments);
                    ResultSet result = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (result.next()) {
                    all.add(row.of(result));
                }
                return all;
            }
        });
    }

    <T> Optional<T> one(RowOf<T> row, String sql, @Nullable Object... arguments) {
        return all(row, sql, arguments).stream().findFirst();
    }

    /** How many rows it changed. */
    int change(String sql, @Nullable Object... arguments) {
        return together(() -> {
            try (PreparedStatement statement = prepared(sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Runs work as one transaction, with nothing else between its steps. */
    <T> T together(Callable<T> work) {
        if (here.get()) {
            try {
                return work.call();
            } catch (Exception failed) {
                throw unchecked(failed);
            }
        }
        try {
            return thread.submit(() -> transaction(work)).get();
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private <T> T transaction(Callable<T> work) throws Exception {
        here.set(true);
        try {
            run("BEGIN");
            T result = work.call();
            run("COMMIT");
            return result;
        } catch (Exception failed) {
            rollBack(failed);
            throw told(failed);
        } finally {
            here.set(false);
        }
    }

    /** After a full disk SQLite has rolled back by itself: what failed first is what is told. */
    private void rollBack(Exception failed) {
        try {
            run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failed.addSuppressed(alreadyRolledBack);
        }
    }

    /** A step among several has wrapped what the driver said. */
    private static Exception told(Exception failed) {
        for (Throwable one = failed; one != null; one = one.getCause()) {
            if (one instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
                LOGGER.error("The disk is full: nobody can sign in until there is space.");
                return new DiskIsFull(failed);
            }
        }
        return failed;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Sets a pragma: tests make a disk that is full. */
    void pragma(String pragma) {
        together(() -> {
            run("PRAGMA " + pragma);
            return pragma;
        });
    }

    private PreparedStatement prepared(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < arguments.length; index++) {
            statement.setObject(index + 1, arguments[index]);
        }
        return statement;
    }

    private static RuntimeException unchecked(@Nullable Throwable failed) {
        return failed instanceof RuntimeException runtime ? runtime : new IllegalStateException(failed);
    }

    @Override
    public void destroy() throws SQLException {
        thread.close();
        connection.close();
    }

    /** Reads one row. */
    interface RowOf<T> {
        T of(ResultSet row) throws SQLException;
    }
}
