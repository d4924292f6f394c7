package io.meridian.eventlog;

import static io.meridian.eventlog.TestEvents.proposal;
import static io.meridian.eventlog.TestEvents.staged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.TestEvents.Noted;
import io.meridian.shared.DiskIsFull;
import io.meridian.testing.Traces;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventLogTest extends EventLogContract {
    @TempDir
    @Nullable
    Path temporary;

    private @Nullable DataDirectory data;
    private @Nullable DataDirectory other;

    @Override
    EventLog open() {
        data = DataDirectory.open(directory());
        return SqliteEventLog.open(data, clock::get);
    }

    @Override
    EventLog another() {
        other = DataDirectory.open(directory().resolve("another"));
        return SqliteEventLog.open(other, clock::get);
    }

    @AfterEach
    void release() {
        Objects.requireNonNull(data).close();
        if (other != null) {
            other.close();
        }
    }

    private Path directory() {
        return Objects.requireNonNull(temporary).resolve("data");
    }

    private void reopen() {
        log.close();
        Objects.requireNonNull(data).close();
        log = open();
    }

    @Test
    void everythingIsThereAfterARestart() {
        Commit commit = log.append(proposal(note("n", 0), count("a", 0)));
        byte[] key = log.contentKey();
        reopen();

        assertThat(log.head()).isEqualTo(2);
        assertThat(log.contentKey()).isEqualTo(key);
        assertThat(log.hashAt(2)).isEqualTo(commit.hash());
        log.append(proposal(count("a", 1)));
        assertThat(log.verify()).isNull();
    }

    @Test
    void aForgottenValueIsNowhereInTheFiles() throws Exception {
        String secret = "the-secret-of-the-customer ".repeat(400);
        log.append(proposal(staged("acme", "n", 0, Noted.about("n", "p-1", "Ada Lovelace-Byron", secret))));
        byte[] salt = salt();
        assertThat(Traces.in(directory(), "Ada Lovelace-Byron")).isTrue();
        assertThat(Traces.in(directory(), "the-secret-of-the-customer")).isTrue();
        assertThat(Traces.in(directory(), salt)).isTrue();

        log.forget(List.of(new EventLog.Field(1, "name"), new EventLog.Field(1, "text")), "ada");

        assertThat(Traces.in(directory(), "Ada Lovelace-Byron")).isFalse();
        assertThat(Traces.in(directory(), "the-secret-of-the-customer")).isFalse();
        assertThat(Traces.in(directory(), salt)).isFalse();
        assertThat(log.verify()).isNull();
        reopen();
        assertThat(log.verify()).isNull();
        assertThat(Traces.in(directory(), "Ada Lovelace-Byron")).isFalse();
    }

    private byte[] salt() {
        return Objects.requireNonNull(
                log.stream("n", 0).getFirst().payload().detached().getFirst().salt());
    }

    @Test
    void aHeadMoreThanAMinuteAheadOfTheClockAtTheStartIsRefused() {
        log.append(proposal(count("a", 0)));
        clock.addAndGet(-60_000_001L);

        log.close();
        assertThatThrownBy(() -> SqliteEventLog.open(Objects.requireNonNull(data), clock::get))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("more than a minute ahead of this machine's clock");
        clock.addAndGet(1);
        log = SqliteEventLog.open(Objects.requireNonNull(data), clock::get);
    }

    @Test
    void theDirectoryIsHeldByOneOnly() {
        assertThatThrownBy(() -> DataDirectory.open(directory()))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("Another Meridian is using the data directory " + directory());
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.createFile(Objects.requireNonNull(temporary).resolve("a-file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("below")))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("cannot be created or written to");
    }

    @Test
    void aFileThatIsNoLogIsRefusedAndLeftAsItIs() throws Exception {
        log.close();
        Path file = directory().resolve(SqliteEventLog.FILE);
        for (String foreign : List.of("no database at all", "SQLite format 3\0but then nothing")) {
            Files.writeString(file, foreign);
            assertThatThrownBy(() -> SqliteEventLog.open(Objects.requireNonNull(data), clock::get))
                    .isInstanceOf(LogRefused.class)
                    .hasMessageContaining("is not a log of Meridian");
            assertThat(file).hasContent(foreign);
        }
        Files.delete(file);
        sql("CREATE TABLE somebody_elses(x)");
        assertThatThrownBy(() -> SqliteEventLog.open(Objects.requireNonNull(data), clock::get))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("is not a log of Meridian");
        Files.delete(file);
        log = SqliteEventLog.open(Objects.requireNonNull(data), clock::get);
    }

    @Test
    void aLogOfANewerVersionIsRefused() throws Exception {
        log.close();
        sql("PRAGMA user_version=99");

        assertThatThrownBy(() -> SqliteEventLog.open(Objects.requireNonNull(data), clock::get))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("newer version of Meridian");
        sql("PRAGMA user_version=1");
        log = SqliteEventLog.open(Objects.requireNonNull(data), clock::get);
    }

    @Test
    void everyCommitIsForcedToTheDiskAndFreedBytesAreOverwritten() {
        SqliteEventLog sqlite = (SqliteEventLog) log;

        assertThat(sqlite.pragma("synchronous")).isEqualTo(2);
        assertThat(sqlite.pragma("secure_delete")).isEqualTo(1);
    }

    @Test
    void whateverWaitsTogetherSharesOneTransactionAndSoOneFsync() throws Exception {
        ((SqliteEventLog) log).pragma("wal_autocheckpoint=0");
        CountDownLatch waiting = new CountDownLatch(1);
        log.onAppend(() -> await(waiting));
        log.append(proposal(count("a", 0)));
        long before = transactionsInFile();
        // The thread that appends is held by the listener until all wait for it.
        List<Thread> writers = IntStream.range(0, 200)
                .mapToObj(i -> Thread.ofVirtual().start(() -> log.append(proposal(count("c" + i, 0)))))
                .toList();
        Awaitility.await().until(() -> writers.stream().allMatch(one -> one.getState() == Thread.State.TIMED_WAITING));
        waiting.countDown();
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(log.head()).isEqualTo(201);
        assertThat(transactionsInFile() - before).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Frames of the write-ahead log that end a transaction: they tell the size of the database after it. */
    private long transactionsInFile() throws IOException {
        ByteBuffer frames = ByteBuffer.wrap(Files.readAllBytes(directory().resolve(SqliteEventLog.FILE + "-wal")));
        int page = frames.getInt(8);
        long salts = frames.getLong(16);
        long transactions = 0;
        for (int frame = 32; frame < frames.limit(); frame += 24 + page) {
            if (frames.getLong(frame + 8) == salts && frames.getInt(frame + 4) > 0) {
                transactions++;
            }
        }
        return transactions;
    }

    @Test
    void theThreadThatWritesSurvivesWhateverIsThrownAtIt() {
        ((SqliteEventLog) log).patience(Duration.ofSeconds(5));
        AtomicBoolean thrown = new AtomicBoolean();
        log.onAppend(() -> {
            if (thrown.compareAndSet(false, true)) {
                throw new StackOverflowError("on purpose");
            }
        });

        log.append(proposal(count("a", 0)));
        log.append(proposal(count("a", 1)));
        assertThat(thrown).isTrue();
        assertThat(log.head()).isEqualTo(2);
        assertThat(log.verify()).isNull();
    }

    @Test
    void aFullDiskFailsTheCommitCleanlyAndLaterAppendsWorkAgain() {
        SqliteEventLog sqlite = (SqliteEventLog) log;
        log.append(proposal(count("a", 0)));
        sqlite.pragma("max_page_count=20");
        Proposal large =
                proposal(count("b", 0), staged("acme", "n", 0, Noted.text("n", "x".repeat(200_000))), count("b", 1));

        assertThatThrownBy(() -> log.append(large))
                .isInstanceOf(LogRefused.class)
                .hasMessageStartingWith("The disk is full: nothing was recorded")
                .hasCauseInstanceOf(DiskIsFull.class);
        assertThat(log.head()).isEqualTo(1);
        assertThat(log.lastSequence("b")).isEqualTo(-1);
        assertThat(log.commitOf(large.command())).isEmpty();
        log.append(proposal(count("a", 1)));
        sqlite.pragma("max_page_count=100000");
        assertThat(log.append(large).events().getFirst().stamp().position()).isEqualTo(3);
        assertThat(log.verify()).isNull();
        reopen();
        assertThat(log.verify()).isNull();
    }

    @Test
    void aFullDiskFailsOnlyWhatDoesNotFitOfThoseThatWaitTogether() throws Exception {
        SqliteEventLog sqlite = (SqliteEventLog) log;
        sqlite.pragma("max_page_count=40");
        java.util.concurrent.atomic.AtomicInteger recorded = new java.util.concurrent.atomic.AtomicInteger();
        java.util.concurrent.atomic.AtomicInteger refused = new java.util.concurrent.atomic.AtomicInteger();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                Proposal proposal = i % 10 == 3
                        ? proposal(staged("acme", "n" + i, 0, Noted.text("n", "x".repeat(400_000))))
                        : proposal(count("c" + i, 0));
                threads.submit(() -> {
                    try {
                        log.append(proposal);
                        recorded.incrementAndGet();
                    } catch (LogRefused full) {
                        refused.incrementAndGet();
                    }
                });
            }
        }
        assertThat(refused.get()).isEqualTo(4);
        assertThat(recorded.get()).isEqualTo(36);
        assertThat(log.head()).isEqualTo(36);
        assertThat(log.verify()).isNull();
    }

    @Test
    void aReadingDoesNotGrowWithTheLog() throws Exception {
        for (String question : List.of(
                "SELECT sequence FROM events WHERE aggregate = 'a' ORDER BY sequence DESC LIMIT 1",
                "SELECT * FROM events WHERE aggregate = 'a' AND sequence >= 3 ORDER BY sequence",
                "SELECT * FROM events WHERE account = 'a' AND position > 5 AND position <= 9 ORDER BY position",
                "SELECT position FROM events WHERE account = 'a' AND position <= 5 ORDER BY position DESC LIMIT 1",
                "SELECT * FROM events WHERE position > 5 ORDER BY position LIMIT 9",
                "SELECT * FROM commits WHERE command = x'00'",
                "SELECT last_position FROM commits WHERE recorded_at <= 5 ORDER BY recorded_at DESC LIMIT 1",
                "SELECT position, name FROM detached WHERE person = 'p' AND value IS NOT NULL ORDER BY position, name")) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    var plan = statement.executeQuery("EXPLAIN QUERY PLAN " + question)) {
                while (plan.next()) {
                    String step = plan.getString("detail");
                    assertThat(step).as(question).doesNotStartWith("SCAN").doesNotContain("TEMP B-TREE FOR ORDER BY");
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory().resolve(SqliteEventLog.FILE));
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
