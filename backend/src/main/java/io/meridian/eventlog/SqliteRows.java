package io.meridian.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commits and events as rows. Every column is part of the chain's canonical bytes or checked against them. */
final class SqliteRows {
    static final List<String> SCHEMA = List.of(
            "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
            """
            CREATE TABLE commits(ordinal INTEGER PRIMARY KEY, log TEXT NOT NULL, recorded_at INTEGER NOT NULL,
              command BLOB NOT NULL, command_type TEXT NOT NULL, content_hash BLOB NOT NULL, actor TEXT NOT NULL,
              correlation TEXT, causation TEXT, region TEXT, zone TEXT NOT NULL, first_position INTEGER NOT NULL,
              last_position INTEGER NOT NULL, hash BLOB NOT NULL)""",
            "CREATE UNIQUE INDEX commits_command ON commits(command)",
            "CREATE UNIQUE INDEX commits_time ON commits(recorded_at)",
            """
            CREATE TABLE events(position INTEGER PRIMARY KEY, ordinal INTEGER NOT NULL, event TEXT NOT NULL,
              type TEXT NOT NULL, revision TEXT NOT NULL, account TEXT NOT NULL, aggregate_type TEXT NOT NULL,
              aggregate TEXT NOT NULL, sequence INTEGER NOT NULL, effective_at INTEGER NOT NULL, names TEXT,
              payload TEXT NOT NULL)""",
            "CREATE UNIQUE INDEX events_aggregate ON events(aggregate, sequence)",
            "CREATE INDEX events_account ON events(account, position)",
            """
            CREATE TABLE detached(position INTEGER NOT NULL, name TEXT NOT NULL, person TEXT, digest BLOB NOT NULL,
              salt BLOB, value TEXT, PRIMARY KEY(position, name)) WITHOUT ROWID""",
            "CREATE INDEX detached_person ON detached(person, position) WHERE person IS NOT NULL");

    private static final String EVENT = """
            SELECT e.position, e.ordinal, e.event, e.type, e.revision, e.account, e.aggregate_type, e.aggregate,
              e.sequence, e.effective_at, e.names, e.payload, c.recorded_at, c.actor, c.zone
            FROM events e JOIN commits c ON c.ordinal = e.ordinal""";
    private static final String DETACHED =
            "SELECT d.position, d.name, d.person, d.salt, d.value, d.digest FROM detached d";
    private static final String DETACHED_OF =
            "SELECT d.position, d.name, d.person, d.salt, d.value, d.digest FROM events e JOIN detached d ON d.position = e.position";
    private static final String COMMIT = """
            SELECT log, ordinal, recorded_at, command, command_type, content_hash, actor, correlation, causation,
              region, zone, hash, first_position, last_position FROM commits""";

    private SqliteRows() {}

    static void insert(SqliteConnection sqlite, Commit commit) throws SQLException {
        sqlite.update(
                """
                INSERT INTO commits(log, ordinal, recorded_at, command, command_type, content_hash, actor, correlation,
                  causation, region, zone, hash, first_position, last_position) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)""",
                commit.log(),
                commit.ordinal(),
                commit.recordedAt(),
                commit.command(),
                commit.commandType(),
                commit.contentHash(),
                commit.actor(),
                commit.correlation(),
                commit.causation(),
                commit.region(),
                commit.zone().getId(),
                commit.hash(),
                commit.events().getFirst().stamp().position(),
                commit.events().getLast().stamp().position());
        for (StoredEvent event : commit.events()) {
            Stamp stamp = event.stamp();
            sqlite.update(
                    """
                    INSERT INTO events(position, ordinal, event, type, revision, account, aggregate_type, aggregate,
                      sequence, effective_at, names, payload) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)""",
                    stamp.position(),
                    stamp.commit(),
                    stamp.event(),
                    event.type(),
                    event.revision(),
                    stamp.account(),
                    stamp.aggregateType(),
                    stamp.aggregate(),
                    stamp.sequence(),
                    stamp.effectiveAt(),
                    stamp.names(),
                    event.payload().json());
            for (Payload.Detached detached : event.payload().detached()) {
                sqlite.update(
                        "INSERT INTO detached(position, name, person, digest, salt, value) VALUES (?,?,?,?,?,?)",
                        stamp.position(),
                        detached.name(),
                        detached.person(),
                        detached.digest(),
                        detached.salt(),
                        detached.value());
            }
        }
    }

    static List<StoredEvent> stream(SqliteConnection sqlite, String aggregate, long from) throws SQLException {
        String where = " WHERE e.aggregate = ? AND e.sequence >= ? ORDER BY e.sequence";
        return events(
                sqlite.all(EVENT + where, SqliteRows::bare, aggregate, from),
                () -> sqlite.all(DETACHED_OF + where, SqliteRows::detached, aggregate, from));
    }

    static List<StoredEvent> account(SqliteConnection sqlite, String account, long after, long upTo)
            throws SQLException {
        String where = " WHERE e.account = ? AND e.position > ? AND e.position <= ? ORDER BY e.position";
        return events(
                sqlite.all(EVENT + where, SqliteRows::bare, account, after, upTo),
                () -> sqlite.all(DETACHED_OF + where, SqliteRows::detached, account, after, upTo));
    }

    static List<StoredEvent> after(SqliteConnection sqlite, long position, int limit) throws SQLException {
        List<StoredEvent> bare = sqlite.all(
                EVENT + " WHERE e.position > ? ORDER BY e.position LIMIT ?", SqliteRows::bare, position, limit);
        return bare.isEmpty()
                ? bare
                : events(
                        bare,
                        () -> between(sqlite, position, bare.getLast().stamp().position()));
    }

    private static List<Beside> between(SqliteConnection sqlite, long after, long upTo) throws SQLException {
        return sqlite.all(
                DETACHED + " WHERE d.position > ? AND d.position <= ? ORDER BY d.position, d.name",
                SqliteRows::detached,
                after,
                upTo);
    }

    static Optional<Commit> commitOf(SqliteConnection sqlite, java.util.UUID command) throws SQLException {
        Optional<Bare> bare = sqlite.first(COMMIT + " WHERE command = ?", SqliteRows::commit, command);
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(whole(sqlite, List.of(bare.get())).getFirst());
    }

    static List<Commit> commits(SqliteConnection sqlite, long from, int limit) throws SQLException {
        return whole(
                sqlite,
                sqlite.all(COMMIT + " WHERE ordinal >= ? ORDER BY ordinal LIMIT ?", SqliteRows::commit, from, limit));
    }

    private static List<Commit> whole(SqliteConnection sqlite, List<Bare> commits) throws SQLException {
        if (commits.isEmpty()) {
            return List.of();
        }
        long first = commits.getFirst().first();
        long last = commits.getLast().last();
        List<StoredEvent> events = events(
                sqlite.all(
                        EVENT + " WHERE e.position >= ? AND e.position <= ? ORDER BY e.position",
                        SqliteRows::bare,
                        first,
                        last),
                () -> between(sqlite, first - 1, last));
        List<Commit> whole = new ArrayList<>(commits.size());
        for (Bare bare : commits) {
            whole.add(bare.with(events.stream()
                    .filter(event -> event.stamp().position() >= bare.first()
                            && event.stamp().position() <= bare.last())
                    .toList()));
        }
        return whole;
    }

    private static List<StoredEvent> events(List<StoredEvent> bare, Besides read) throws SQLException {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<Payload.Detached>> besides = new HashMap<>();
        for (Beside beside : read.get()) {
            besides.computeIfAbsent(beside.position(), position -> new ArrayList<>())
                    .add(beside.detached());
        }
        if (besides.isEmpty()) {
            return bare;
        }
        return bare.stream()
                .map(event -> new StoredEvent(
                        event.stamp(),
                        event.type(),
                        event.revision(),
                        new Payload(
                                event.payload().json(),
                                besides.getOrDefault(event.stamp().position(), List.of()))))
                .toList();
    }

    private static StoredEvent bare(ResultSet row) throws SQLException {
        Stamp stamp = new Stamp(
                row.getString(3),
                row.getLong(1),
                row.getLong(13),
                row.getLong(10),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                row.getString(11),
                row.getString(14),
                row.getLong(2),
                ZoneId.of(row.getString(15)));
        return new StoredEvent(stamp, row.getString(4), row.getString(5), new Payload(row.getString(12), List.of()));
    }

    private static Beside detached(ResultSet row) throws SQLException {
        return new Beside(
                row.getLong(1),
                new Payload.Detached(
                        row.getString(2), row.getString(3), row.getBytes(4), row.getString(5), row.getBytes(6)));
    }

    private static Bare commit(ResultSet row) throws SQLException {
        return new Bare(
                new Commit(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        SqliteConnection.uuid(row.getBytes(4)),
                        row.getString(5),
                        row.getBytes(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        ZoneId.of(row.getString(11)),
                        row.getBytes(12),
                        List.of()),
                row.getLong(13),
                row.getLong(14));
    }

    private record Bare(Commit commit, long first, long last) {
        Commit with(List<StoredEvent> events) {
            return new Commit(
                    commit.log(),
                    commit.ordinal(),
                    commit.recordedAt(),
                    commit.command(),
                    commit.commandType(),
                    commit.contentHash(),
                    commit.actor(),
                    commit.correlation(),
                    commit.causation(),
                    commit.region(),
                    commit.zone(),
                    commit.hash(),
                    events);
        }
    }

    private record Beside(long position, Payload.Detached detached) {}

    private interface Besides {
        List<Beside> get() throws SQLException;
    }
}
