package io.meridian.eventlog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a SQLite file says of itself. */
public record SqliteHeader(int application, int version, Set<String> tables) {
    /**
     * Reads it and writes nothing; empty where there is no file.
     *
     * @throws SQLException it cannot be read, or is no database
     */
    public static Optional<SqliteHeader> of(Path file) throws SQLException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        SQLiteConfig reading = new SQLiteConfig();
        reading.setReadOnly(true);
        try (Connection connection = reading.createConnection("jdbc:sqlite:" + address(file));
                Statement statement = connection.createStatement()) {
            return Optional.of(new SqliteHeader(
                    number(statement, "PRAGMA application_id"),
                    number(statement, "PRAGMA user_version"),
                    tables(statement)));
        }
    }

    /** A reader of a file that has a write-ahead log needs it; else SQLite would make an empty one beside the file. */
    private static String address(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"))
                ? file.toString()
                : file.toUri() + "?immutable=1";
    }

    private static int number(Statement statement, String pragma) throws SQLException {
        try (ResultSet row = statement.executeQuery(pragma)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static Set<String> tables(Statement statement) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (ResultSet row = statement.executeQuery("SELECT name FROM sqlite_schema")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** Whether there is something in it, under another mark than ours. */
    public boolean isForeign(int ours) {
        return application != ours && (application != 0 || !tables.isEmpty());
    }

    public static boolean isNoDatabase(SQLException unreadable) {
        return unreadable instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT);
    }
}
