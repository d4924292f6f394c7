package io.meridian.eventlog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The log in one SQLite file, {@code log.db}, for one machine. */
public final class SqliteEventLog implements EventLog {
    static final String FILE = "log.db";
    /** "MRDL" in the file's header: a log of Meridian. */
    private static final int FORMAT = 0x4d52444c;

    private static final int VERSION = 1;
    private static final int PAGE = 500;
    private static final String CONTENT_KEY = "content-key";
    private static final String CONTENT_KEY_DIGEST = "content-key-digest";
    private static final String IMPORT_UNDER_WAY = "import-under-way";

    private final SqliteReaders readers;
    private final SqliteAppender appender;
    private final LogTime time;
    private volatile byte[] contentKey;

    private SqliteEventLog(SqliteReaders readers, SqliteAppender appender, LogTime time, byte[] contentKey) {
        this.readers = readers;
        this.appender = appender;
        this.time = time;
        this.contentKey = contentKey;
    }

    /** @throws LogRefused the file is foreign, newer, damaged or half imported, or the clock is behind it */
    public static SqliteEventLog open(DataDirectory directory) {
        return open(directory, LogTime.MACHINE);
    }

    /** Opens it to take over an export: what an import left that was cut short is emptied. */
    static SqliteEventLog openToImport(DataDirectory directory) {
        return open(directory, LogTime.MACHINE, SqliteEventLog::emptyHalfImported);
    }

    static SqliteEventLog open(DataDirectory directory, LongSupplier clock) {
        return open(directory, clock, SqliteEventLog::refuseHalfImported);
    }

    /** What is done with a log before it is used. */
    private interface Opening {
        void check(SqliteConnection sqlite, Path file) throws SQLException;
    }

    private static SqliteEventLog open(DataDirectory directory, LongSupplier clock, Opening opening) {
        Path file = directory.file(FILE);
        requireOurs(file);
        try {
            SqliteConnection sqlite = new SqliteConnection(file);
            try {
                prepare(sqlite);
                opening.check(sqlite, file);
                LogTime time = new LogTime(clock);
                Chain.Head head = head(sqlite);
                time.started(head);
                byte[] key = sqlite.first("SELECT value FROM meta WHERE name = ?", row -> row.getBytes(1), CONTENT_KEY)
                        .orElseThrow(() -> foreign(file));
                return new SqliteEventLog(new SqliteReaders(file), new SqliteAppender(sqlite, head), time, key);
            } catch (SQLException | RuntimeException failed) {
                sqlite.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw unopened(file, failed);
        }
    }

    /**
     * Looks at the file and writes nothing.
     *
     * @throws LogRefused another program's, a newer Meridian's, or not to be written to
     */
    static void requireOurs(Path file) {
        if (Files.exists(file) && (!Files.isRegularFile(file) || !Files.isWritable(file))) {
            throw new LogRefused("The log " + file + " cannot be written to.");
        }
        try {
            SqliteHeader.of(file).ifPresent(found -> require(found, file));
        } catch (SQLException unreadable) {
            throw unopened(file, unreadable);
        }
    }

    private static void require(SqliteHeader found, Path file) {
        if (found.isForeign(FORMAT)) {
            throw foreign(file);
        }
        if (found.version() > VERSION) {
            throw new LogRefused("The log " + file + " was written by a newer version of Meridian (format "
                    + found.version() + ", this one knows " + VERSION + "); start that version.");
        }
    }

    private static LogRefused unopened(Path file, SQLException failed) {
        return SqliteHeader.isNoDatabase(failed)
                ? foreign(file)
                : new LogRefused("The log " + file + " cannot be opened: " + failed.getMessage(), failed);
    }

    private static void prepare(SqliteConnection sqlite) throws SQLException {
        boolean empty = sqlite.number("SELECT count(*) FROM sqlite_schema") == 0;
        sqlite.execute("PRAGMA journal_mode=WAL");
        sqlite.execute("PRAGMA synchronous=FULL");
        sqlite.execute("PRAGMA secure_delete=ON");
        // A forgetting that was cut short has left what it blanked in the write-ahead log.
        sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        if (empty) {
            sqlite.execute("BEGIN IMMEDIATE");
            for (String statement : SqliteRows.SCHEMA) {
                sqlite.execute(statement);
            }
            byte[] key = new byte[ContentHash.KEY];
            new SecureRandom().nextBytes(key);
            putKey(sqlite, key);
            sqlite.execute("PRAGMA application_id=" + FORMAT);
            sqlite.execute("PRAGMA user_version=" + VERSION);
            sqlite.execute("COMMIT");
        }
    }

    private static boolean halfImported(SqliteConnection sqlite) throws SQLException {
        return sqlite.first("SELECT 1 FROM meta WHERE name = ?", row -> 1, IMPORT_UNDER_WAY)
                .isPresent();
    }

    private static void refuseHalfImported(SqliteConnection sqlite, Path file) throws SQLException {
        if (halfImported(sqlite)) {
            throw new LogRefused("The import into the log " + file
                    + " was cut short; import the file again with --import=FILE, or choose another data directory.");
        }
    }

    private static void emptyHalfImported(SqliteConnection sqlite, Path file) throws SQLException {
        if (halfImported(sqlite)) {
            sqlite.execute("BEGIN IMMEDIATE");
            sqlite.execute("DELETE FROM detached");
            sqlite.execute("DELETE FROM events");
            sqlite.execute("DELETE FROM commits");
            sqlite.update("DELETE FROM meta WHERE name = ?", IMPORT_UNDER_WAY);
            sqlite.execute("COMMIT");
        }
    }

    private static LogRefused foreign(Path file) {
        return new LogRefused("The file " + file
                + " is not a log of Meridian; choose another data directory with --data=DIR or move the file away.");
    }

    private static void putKey(SqliteConnection sqlite, byte[] key) throws SQLException {
        String sql =
                "INSERT INTO meta(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value";
        sqlite.update(sql, CONTENT_KEY, key);
        sqlite.update(sql, CONTENT_KEY_DIGEST, Chain.sha256().digest(key));
    }

    static Chain.Head head(SqliteConnection sqlite) throws SQLException {
        return sqlite.first(
                        "SELECT ordinal, last_position, recorded_at, hash FROM commits ORDER BY ordinal DESC LIMIT 1",
                        row -> new Chain.Head(row.getLong(1), row.getLong(2), row.getLong(3), row.getBytes(4)))
                .orElse(Chain.Head.EMPTY);
    }

    @Override
    public Commit append(Proposal proposal) {
        return appender.write((sqlite, head) -> {
            if (sqlite.first("SELECT 1 FROM commits WHERE command = ?", row -> 1, proposal.command())
                    .isPresent()) {
                throw new CommandIdTaken();
            }
            for (Map.Entry<Guard, Long> guard : proposal.guards().entrySet()) {
                check(sqlite, guard.getKey(), guard.getValue());
            }
            Map<String, Long> next = new HashMap<>();
            for (Proposal.Staged staged : proposal.events()) {
                Long before = next.get(staged.aggregate());
                long last = before == null ? last(sqlite, staged.aggregate()) : before;
                if (staged.sequence() != last + 1) {
                    throw Moved.sequence(staged, last);
                }
                next.put(staged.aggregate(), staged.sequence());
            }
            Commit commit = Stamping.follow(head, proposal, time.next(head));
            SqliteRows.insert(sqlite, commit);
            return new SqliteAppender.Step<>(commit, Chain.Head.of(commit));
        });
    }

    private static void check(SqliteConnection sqlite, Guard guard, long seen) throws SQLException {
        long now = switch (guard) {
            case Guard.Aggregate aggregate -> last(sqlite, aggregate.id());
            case Guard.Account account -> lastOf(sqlite, account.id(), Long.MAX_VALUE);
            case Guard.Saying saying -> Math.max(seen, firstSaying(sqlite, saying.text(), seen));
        };
        if (now != seen) {
            throw Moved.guard(guard, seen, now);
        }
    }

    private static long firstSaying(SqliteConnection sqlite, String text, long after) throws SQLException {
        return sqlite.number(
                "SELECT position FROM events WHERE position > ? AND instr(payload, ?) > 0 ORDER BY position LIMIT 1",
                after,
                CanonicalJson.quoted(text));
    }

    private static long last(SqliteConnection sqlite, String aggregate) throws SQLException {
        return sqlite.first(
                        "SELECT sequence FROM events WHERE aggregate = ? ORDER BY sequence DESC LIMIT 1",
                        row -> row.getLong(1),
                        aggregate)
                .orElse(-1L);
    }

    private static long lastOf(SqliteConnection sqlite, String account, long upTo) throws SQLException {
        return sqlite.number(
                "SELECT position FROM events WHERE account = ? AND position <= ? ORDER BY position DESC LIMIT 1",
                account,
                upTo);
    }

    @Override
    public Optional<Commit> commitOf(UUID command) {
        return readers.read(sqlite -> SqliteRows.commitOf(sqlite, command));
    }

    @Override
    public List<StoredEvent> stream(String aggregate, long fromSequence) {
        return readers.read(sqlite -> SqliteRows.stream(sqlite, aggregate, fromSequence));
    }

    @Override
    public long lastSequence(String aggregate) {
        return readers.read(sqlite -> last(sqlite, aggregate));
    }

    @Override
    public List<StoredEvent> account(String account, long after, long upTo) {
        return readers.read(sqlite -> SqliteRows.account(sqlite, account, after, upTo));
    }

    @Override
    public Set<String> accountsSaying(String text, long upTo) {
        return Set.copyOf(readers.read(sqlite -> sqlite.all(
                "SELECT DISTINCT account FROM events WHERE position <= ? AND instr(payload, ?) > 0",
                row -> row.getString(1),
                upTo,
                CanonicalJson.quoted(text))));
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return readers.read(sqlite -> SqliteRows.after(sqlite, position, limit));
    }

    @Override
    public long head() {
        return appender.head().position();
    }

    @Override
    public long positionAt(long recordedAt) {
        return readers.read(sqlite -> sqlite.number(
                "SELECT last_position FROM commits WHERE recorded_at <= ? ORDER BY recorded_at DESC LIMIT 1",
                recordedAt));
    }

    @Override
    public long recordedAt(long position) {
        return readers.read(sqlite -> sqlite.first(
                        "SELECT c.recorded_at FROM events e JOIN commits c ON c.ordinal = e.ordinal WHERE e.position = ?",
                        row -> row.getLong(1),
                        position)
                .orElseThrow(() -> new IllegalArgumentException("no position " + position)));
    }

    @Override
    public long lastOf(String account, long upTo) {
        return readers.read(sqlite -> lastOf(sqlite, account, upTo));
    }

    @Override
    public byte[] hashAt(long position) {
        if (position == 0) {
            return Chain.GENESIS;
        }
        return readers.read(sqlite -> sqlite.first(
                        "SELECT c.hash FROM events e JOIN commits c ON c.ordinal = e.ordinal WHERE e.position = ?",
                        row -> row.getBytes(1),
                        position)
                .orElseThrow(() -> new IllegalArgumentException("no position " + position)));
    }

    @Override
    public long now() {
        return time.now(appender.head());
    }

    @Override
    public AutoCloseable onAppend(Runnable listener) {
        return appender.onAppend(listener);
    }

    @Override
    public void forget(List<Field> fields, String actor) {
        if (fields.isEmpty()) {
            return;
        }
        Map<Long, String> accounts = readers.read(sqlite -> {
            Map<Long, String> found = new HashMap<>();
            for (Field field : fields) {
                found.put(
                        field.position(),
                        sqlite.first("""
                                        SELECT e.account FROM detached d JOIN events e ON e.position = d.position
                                        WHERE d.position = ? AND d.name = ?""", row -> row.getString(1), field.position(), field.name())
                                .orElseThrow(() -> new IllegalArgumentException("nothing to forget: " + field)));
            }
            return found;
        });
        Proposal proposal = Stamping.forgetting(
                fields, actor, position -> java.util.Objects.requireNonNull(accounts.get(position)), contentKey);
        appender.write((sqlite, head) -> {
            Commit commit = Stamping.follow(head, proposal, time.next(head));
            for (Field field : fields) {
                sqlite.update(
                        "UPDATE detached SET salt = NULL, value = NULL WHERE position = ? AND name = ?",
                        field.position(),
                        field.name());
            }
            SqliteRows.insert(sqlite, commit);
            appender.truncateAfterwards();
            return new SqliteAppender.Step<>(commit, Chain.Head.of(commit));
        });
    }

    @Override
    public List<Field> fieldsOf(String person) {
        return readers.read(sqlite -> sqlite.all(
                "SELECT position, name FROM detached WHERE person = ? AND value IS NOT NULL ORDER BY position, name",
                row -> new Field(row.getLong(1), row.getString(2)),
                person));
    }

    @Override
    public @Nullable Flaw verify() {
        Chain.Head before = Chain.Head.EMPTY;
        Blanks blanks = new Blanks();
        long detached = 0;
        while (true) {
            List<Commit> page;
            try {
                page = commits(before.ordinal() + 1, PAGE);
            } catch (RuntimeException unreadable) {
                page = readable(before.ordinal() + 1);
                if (page.isEmpty()) {
                    return new Flaw(before.position() + 1, "the entry cannot be read");
                }
            }
            for (Commit commit : page) {
                Flaw flaw = Chain.flaw(before, commit);
                if (flaw != null) {
                    return flaw;
                }
                before = Chain.Head.of(commit);
                blanks.see(commit);
                for (StoredEvent event : commit.events()) {
                    detached += event.payload().detached().size();
                }
            }
            if (page.isEmpty()) {
                Flaw blank = blanks.flaw();
                return blank == null ? beside(before, detached) : blank;
            }
        }
    }

    /** The commits of a page with an unreadable one, up to it. */
    private List<Commit> readable(long from) {
        List<Commit> readable = new java.util.ArrayList<>();
        for (long ordinal = from; ordinal < from + PAGE; ordinal++) {
            try {
                List<Commit> one = commits(ordinal, 1);
                if (one.isEmpty()) {
                    break;
                }
                readable.addAll(one);
            } catch (RuntimeException unreadable) {
                break;
            }
        }
        return readable;
    }

    /** What stands beside the chain: rows that belong to no commit, the file's indexes, the content key. */
    private @Nullable Flaw beside(Chain.Head end, long detached) {
        String what;
        try {
            what = readers.read(sqlite -> misfit(sqlite, end, detached));
        } catch (RuntimeException unreadable) {
            what = "the file's own structure cannot be read";
        }
        return what.isEmpty() ? null : new Flaw(end.position() + 1, what);
    }

    private static String misfit(SqliteConnection sqlite, Chain.Head end, long detached) throws SQLException {
        if (sqlite.number("SELECT count(*) FROM events") != end.position()
                || sqlite.number("SELECT count(*) FROM commits") != end.ordinal()
                || sqlite.number("SELECT count(*) FROM detached") != detached) {
            return "there are rows that belong to no entry";
        }
        String integrity =
                sqlite.first("PRAGMA integrity_check", row -> row.getString(1)).orElse("");
        if (!integrity.equals("ok")) {
            return "the file's own structure: " + integrity;
        }
        String meta = "SELECT value FROM meta WHERE name = ?";
        byte[] digest =
                sqlite.first(meta, row -> row.getBytes(1), CONTENT_KEY_DIGEST).orElse(Chain.GENESIS);
        byte[] key = sqlite.first(meta, row -> row.getBytes(1), CONTENT_KEY).orElse(Chain.GENESIS);
        return MessageDigest.isEqual(digest, Chain.sha256().digest(key))
                ? ""
                : "the key of command contents was changed";
    }

    @Override
    public List<Commit> commits(long fromOrdinal, int limit) {
        return readers.read(sqlite -> SqliteRows.commits(sqlite, fromOrdinal, limit));
    }

    @Override
    public void take(List<Commit> commits) {
        if (commits.isEmpty()) {
            return;
        }
        appender.write((sqlite, head) -> {
            Chain.Head before = head;
            for (Commit commit : commits) {
                Flaw flaw = Chain.flaw(before, commit);
                if (flaw != null) {
                    throw new LogDamaged(flaw.position(), flaw.what());
                }
                before = Chain.Head.of(commit);
            }
            for (Commit commit : commits) {
                SqliteRows.insert(sqlite, commit);
            }
            return new SqliteAppender.Step<>(commits.size(), before);
        });
    }

    @Override
    public void importing(boolean underWay) {
        appender.write((sqlite, head) -> {
            if (underWay) {
                sqlite.update(
                        "INSERT INTO meta(name, value) VALUES (?, ?) ON CONFLICT(name) DO NOTHING",
                        IMPORT_UNDER_WAY,
                        new byte[] {1});
            } else {
                sqlite.update("DELETE FROM meta WHERE name = ?", IMPORT_UNDER_WAY);
            }
            return new SqliteAppender.Step<>(true, head);
        });
    }

    @Override
    public byte[] contentKey() {
        return contentKey.clone();
    }

    @Override
    public void adopt(byte[] key) {
        appender.write((sqlite, head) -> {
            if (head.ordinal() > 0) {
                throw new IllegalArgumentException("only an empty log takes over another's key");
            }
            putKey(sqlite, key);
            return new SqliteAppender.Step<>(true, head);
        });
        contentKey = key.clone();
    }

    /** Asks or sets a pragma of the appender's connection: tests see what is in force, and make a disk that is full. */
    long pragma(String pragma) {
        return appender.write((sqlite, head) -> new SqliteAppender.Step<>(sqlite.number("PRAGMA " + pragma), head));
    }

    void patience(@Nullable Duration atMost) {
        appender.patience(atMost);
    }

    @Override
    public void close() {
        readers.close();
        appender.close();
    }
}
