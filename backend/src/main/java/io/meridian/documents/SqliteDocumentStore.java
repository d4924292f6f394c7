package io.meridian.documents;

import io.meridian.documents.SqliteLanes.Lane;
import io.meridian.eventlog.SqliteHeader;
import io.meridian.shared.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Documents in one SQLite file that may be deleted at any time: it is folded again from the log. Index fields lie beside
 * the documents, one row per value, by (view, field, value) and by (document, field).
 */
public final class SqliteDocumentStore implements DocumentStore {
    /** "MRDV" in the file's header: views of Meridian. */
    private static final int APPLICATION = 0x4d524456;

    private static final Set<String> OUR_TABLES = Set.of("document", "token");
    private static final String NO_TRACE = "PRAGMA wal_checkpoint(TRUNCATE)";
    private static final int SCHEMA = 1;
    private static final int READERS = 2;
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE document (key INTEGER PRIMARY KEY, view TEXT NOT NULL, id TEXT NOT NULL, account TEXT NOT NULL,
              thing TEXT NOT NULL, audience TEXT NOT NULL, body TEXT NOT NULL, fields TEXT NOT NULL)""",
            "CREATE UNIQUE INDEX document_id ON document (view, id)",
            "CREATE INDEX document_account ON document (account, view)",
            """
            CREATE TABLE field (view TEXT NOT NULL, name TEXT NOT NULL, value NOT NULL, key INTEGER NOT NULL,
              PRIMARY KEY (view, name, value, key)) WITHOUT ROWID""",
            "CREATE INDEX field_of ON field (key, name, value)",
            """
            CREATE TABLE token (processor TEXT NOT NULL, segment INTEGER NOT NULL, json TEXT NOT NULL,
              epoch INTEGER NOT NULL, owner TEXT, claimed_at INTEGER NOT NULL, PRIMARY KEY (processor, segment))""",
            """
            CREATE TABLE record (collection TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, version INTEGER NOT NULL,
              PRIMARY KEY (collection, id)) WITHOUT ROWID""");

    private final SqliteLanes lanes;
    private final DocumentJson json = new DocumentJson();
    private final IndexJson index = new IndexJson();
    private final Consumer<String> step;

    public SqliteDocumentStore(Path file) {
        this(file, ignored -> {});
    }

    /** @param step is told after every statement of an apply, so that a test can die there */
    SqliteDocumentStore(Path file, Consumer<String> step) {
        this.step = step;
        this.lanes = open(file);
    }

    private static SqliteLanes open(Path file) {
        requireOurs(file);
        SqliteLanes lanes = new SqliteLanes(file, READERS);
        try {
            if (lanes.write(SqliteDocumentStore::prepare)) {
                return lanes;
            }
        } catch (IllegalStateException broken) {
            // what cannot be read is made again, like what was deleted
        }
        lanes.close();
        delete(file);
        SqliteLanes fresh = new SqliteLanes(file, READERS);
        if (!fresh.write(SqliteDocumentStore::prepare)) {
            fresh.close();
            throw new IllegalStateException("The documents in " + file + " cannot be made");
        }
        return fresh;
    }

    /**
     * Looks at the file and writes nothing; what cannot be read is made again, like what was deleted.
     *
     * @throws CannotStart it is another program's database
     */
    static void requireOurs(Path file) {
        Optional<SqliteHeader> found;
        try {
            found = SqliteHeader.of(file);
        } catch (SQLException unreadable) {
            return;
        }
        if (found.isPresent() && isForeign(found.get())) {
            throw new CannotStart(
                    "The file " + file
                            + " was not made by Meridian; choose another data directory with --data=DIR or move the file away.");
        }
    }

    /** What was made before files were marked is known by its tables. */
    private static boolean isForeign(SqliteHeader found) {
        return found.isForeign(APPLICATION)
                && !(found.application() == 0 && found.tables().containsAll(OUR_TABLES));
    }

    /** Whether the file holds this schema now. */
    private static boolean prepare(Lane lane) throws SQLException {
        // What a forgetting that was cut short took out is still in the write-ahead log.
        lane.run(NO_TRACE);
        int found = number(lane, "PRAGMA user_version");
        if (found == 0 && number(lane, "SELECT COUNT(*) FROM sqlite_schema") == 0) {
            // At once: what was made in part would be taken for another program's.
            lane.run("BEGIN IMMEDIATE");
            for (String table : TABLES) {
                lane.run(table);
            }
            lane.run("PRAGMA application_id=" + APPLICATION);
            lane.run("PRAGMA user_version=" + SCHEMA);
            lane.run("COMMIT");
            return true;
        }
        if (found == SCHEMA && number(lane, "PRAGMA application_id") == 0) {
            lane.run("PRAGMA application_id=" + APPLICATION);
        }
        return found == SCHEMA;
    }

    private static int number(Lane lane, String sql) throws SQLException {
        try (ResultSet found = lane.prepare(sql, List.of()).executeQuery()) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    private static void delete(Path file) {
        try {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            }
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    @Override
    public <T> Optional<Document<T>> get(View<T> view, String id) {
        return lanes.read(lane -> {
            PreparedStatement one = lane.prepare(
                    "SELECT account, id, thing, audience, body, fields FROM document WHERE view = ? AND id = ?",
                    List.of(view.name(), id));
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? Optional.of(document(view, row)) : Optional.empty();
            }
        });
    }

    @Override
    public <T> List<Document<T>> find(Query<T> query) {
        SqlQuery sql = SqlQuery.find(query);
        return lanes.read(lane -> {
            List<Document<T>> found = new ArrayList<>();
            try (ResultSet row = lane.prepare(sql.sql(), sql.arguments()).executeQuery()) {
                while (row.next()) {
                    found.add(document(query.view(), row));
                }
            }
            return found;
        });
    }

    @Override
    public List<Document<?>> ofAccount(String account, Collection<View<?>> views) {
        Map<String, View<?>> byName = new HashMap<>();
        views.forEach(view -> byName.put(view.name(), view));
        return lanes.read(lane -> {
            List<Document<?>> all = new ArrayList<>();
            PreparedStatement several = lane.prepare("""
                    SELECT account, id, thing, audience, body, fields, view FROM document WHERE account = ?
                      ORDER BY view, id""", List.of(account));
            try (ResultSet row = several.executeQuery()) {
                while (row.next()) {
                    View<?> view = byName.get(row.getString(7));
                    if (view != null) {
                        all.add(document(view, row));
                    }
                }
            }
            return all;
        });
    }

    @Override
    public long count(Query<?> query) {
        SqlQuery sql = SqlQuery.count(query);
        return lanes.read(lane -> {
            try (ResultSet row = lane.prepare(sql.sql(), sql.arguments()).executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    @Override
    public List<Group> group(Query<?> query, List<String> by, List<Measure> measures) {
        SqlQuery sql =
                SqlQuery.values(query, by, measures.stream().map(Measure::field).toList());
        return lanes.read(lane -> {
            Tally tally = new Tally(measures);
            try (ResultSet row = lane.prepare(sql.sql(), sql.arguments()).executeQuery()) {
                while (row.next()) {
                    tally.add(values(row, 2, by.size()), values(row, 2 + by.size(), measures.size()));
                }
            }
            return tally.groups();
        });
    }

    private static List<@Nullable Object> values(ResultSet row, int from, int count) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(SqlValue.read(row.getObject(from + i)));
        }
        return values;
    }

    private <T> Document<T> document(View<T> view, ResultSet row) throws SQLException {
        return new Document<>(
                view,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                json.read(row.getString(4), Audience.class),
                json.read(row.getString(5), view.type()),
                index.read(row.getString(6)));
    }

    @Override
    public void apply(List<? extends Change> changes, @Nullable TokenWrite token) {
        inTransaction(lane -> {
            step.accept("begun");
            for (Change change : changes) {
                switch (change) {
                    case Change.Put put -> put(lane, put.document());
                    case Change.Remove remove -> remove(lane, remove.view().name(), remove.id());
                }
                step.accept("changed");
            }
            if (token != null && !write(lane, token)) {
                throw new StaleEpoch();
            }
            step.accept("token");
        });
        step.accept("committed");
    }

    private static boolean write(Lane lane, TokenWrite token) throws SQLException {
        return lane.update(
                        "UPDATE token SET json = ? WHERE processor = ? AND segment = ? AND epoch = ?",
                        token.json(),
                        token.processor(),
                        token.segment(),
                        token.epoch())
                == 1;
    }

    private void put(Lane lane, Document<?> document) throws SQLException {
        String view = document.view().name();
        String audience = json.write(document.audience());
        String fields = index.write(document.index());
        List<String> indexed = List.of(document.account(), audience, fields);
        long key = -1;
        List<String> before = List.of();
        try (ResultSet row = lane.prepare(
                        "SELECT key, account, audience, fields FROM document WHERE view = ? AND id = ?",
                        List.of(view, document.id()))
                .executeQuery()) {
            if (row.next()) {
                key = row.getLong(1);
                before = List.of(row.getString(2), row.getString(3), row.getString(4));
            }
        }
        if (before.isEmpty()) {
            key = insert(lane, document, audience, fields);
        } else {
            lane.update(
                    "UPDATE document SET account = ?, thing = ?, audience = ?, body = ?, fields = ? WHERE key = ?",
                    document.account(),
                    document.thing(),
                    audience,
                    body(document),
                    fields,
                    key);
        }
        step.accept("document");
        if (!indexed.equals(before)) {
            lane.update("DELETE FROM field WHERE key = ?", key);
            for (String name : names(document)) {
                for (Object value : IndexValue.of(document, name)) {
                    lane.update(
                            "INSERT INTO field (view, name, value, key) VALUES (?, ?, ?, ?)",
                            view,
                            name,
                            SqlValue.write(value),
                            key);
                }
            }
        }
    }

    private long insert(Lane lane, Document<?> document, String audience, String fields) throws SQLException {
        PreparedStatement insert = lane.prepare(
                """
                INSERT INTO document (view, id, account, thing, audience, body, fields) VALUES (?, ?, ?, ?, ?, ?, ?)
                  RETURNING key""",
                List.of(
                        document.view().name(),
                        document.id(),
                        document.account(),
                        document.thing(),
                        audience,
                        body(document),
                        fields));
        try (ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> names(Document<?> document) {
        List<String> names = new ArrayList<>(document.index().keySet());
        names.add("account");
        names.add("audience");
        return names;
    }

    private String body(Document<?> document) {
        return json.write(java.util.Objects.requireNonNull(document.body()));
    }

    private static void remove(Lane lane, String view, String id) throws SQLException {
        lane.update("DELETE FROM field WHERE key = (SELECT key FROM document WHERE view = ? AND id = ?)", view, id);
        lane.update("DELETE FROM document WHERE view = ? AND id = ?", view, id);
    }

    @Override
    public Optional<Token> claim(String processor, int segment, @Nullable String owner, long expectedEpoch, long at) {
        return lanes.write(lane -> {
            if (expectedEpoch == 0) {
                lane.update(
                        "INSERT OR IGNORE INTO token (processor, segment, json, epoch, claimed_at) VALUES (?, ?, '', 0, 0)",
                        processor,
                        segment);
            }
            int claimed = lane.update("""
                    UPDATE token SET epoch = epoch + 1, owner = ?, claimed_at = ?
                      WHERE processor = ? AND segment = ? AND epoch = ?""", owner, at, processor, segment, expectedEpoch);
            return claimed == 0
                    ? Optional.empty()
                    : tokens(lane, processor).stream()
                            .filter(token -> token.segment() == segment)
                            .findFirst();
        });
    }

    @Override
    public Optional<Token> token(String processor, int segment) {
        return tokens(processor).stream()
                .filter(token -> token.segment() == segment)
                .findFirst();
    }

    @Override
    public List<Token> tokens(String processor) {
        return lanes.read(lane -> tokens(lane, processor));
    }

    private static List<Token> tokens(Lane lane, String processor) throws SQLException {
        List<Token> tokens = new ArrayList<>();
        try (ResultSet row = lane.prepare(
                        "SELECT segment, json, epoch, owner, claimed_at FROM token WHERE processor = ? ORDER BY segment",
                        List.of(processor))
                .executeQuery()) {
            while (row.next()) {
                tokens.add(new Token(
                        processor, row.getInt(1), row.getString(2), row.getLong(3), row.getString(4), row.getLong(5)));
            }
        }
        return tokens;
    }

    @Override
    public boolean putIf(String collection, String id, String text, long expectedVersion) {
        return lanes.write(lane -> 1
                == (expectedVersion == 0
                        ? lane.update(
                                "INSERT OR IGNORE INTO record (collection, id, json, version) VALUES (?, ?, ?, 1)",
                                collection,
                                id,
                                text)
                        : lane.update("""
                                UPDATE record SET json = ?, version = version + 1
                                  WHERE collection = ? AND id = ? AND version = ?""", text, collection, id, expectedVersion)));
    }

    @Override
    public Optional<Versioned> getVersioned(String collection, String id) {
        return lanes.read(lane -> {
            try (ResultSet row = lane.prepare(
                            "SELECT json, version FROM record WHERE collection = ? AND id = ?", List.of(collection, id))
                    .executeQuery()) {
                return row.next() ? Optional.of(new Versioned(row.getString(1), row.getLong(2))) : Optional.empty();
            }
        });
    }

    @Override
    public void clear(List<View<?>> views) {
        inTransaction(lane -> {
            for (View<?> view : views) {
                lane.update("DELETE FROM field WHERE view = ?", view.name());
                lane.update("DELETE FROM document WHERE view = ?", view.name());
            }
        });
    }

    @Override
    public void leaveNoTrace() {
        lanes.write(lane -> {
            lane.run(NO_TRACE);
            return true;
        });
    }

    /** A setting of the connection that writes, for tests. */
    void pragma(String setting) {
        lanes.write(lane -> {
            lane.run("PRAGMA " + setting);
            return true;
        });
    }

    @Override
    public void close() {
        lanes.close();
    }

    /** Statements that are written together or not at all. */
    private interface Statements {
        void on(Lane lane) throws SQLException;
    }

    /** After a full disk SQLite has rolled back by itself: what failed first is what is told. */
    private static void rollBack(Lane lane, Exception failed) {
        try {
            lane.run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failed.addSuppressed(alreadyRolledBack);
        }
    }

    private void inTransaction(Statements statements) {
        lanes.write(lane -> {
            lane.run("BEGIN IMMEDIATE");
            try {
                statements.on(lane);
                lane.run("COMMIT");
                return true;
            } catch (SQLException | RuntimeException failed) {
                rollBack(lane, failed);
                throw failed;
            }
        });
    }
}
