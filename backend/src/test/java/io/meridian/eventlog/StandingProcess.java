package io.meridian.eventlog;

import static io.meridian.eventlog.TestEvents.proposal;
import static io.meridian.eventlog.TestEvents.staged;

import io.meridian.documents.SqliteDocumentStore;
import io.meridian.eventlog.TestEvents.Noted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A process with a data directory for each step of writing, which comes to all these steps, says {@code at STEP} at each and
 * stands still there to be killed. Whoever hears it is outside of the process, as with {@code ack}, an act's command id and
 * its commit, said when it was answered.
 */
final class StandingProcess {
    static final String SECRET = "what Ada asked to forget";

    /** A statement of the transaction that two acts share, or what follows it; of a forgetting; of the making of views. */
    enum Step {
        BEFORE_THE_TRANSACTION(true, "BEGIN IMMEDIATE", 1),
        BEGUN(false, "BEGIN IMMEDIATE", 1),
        COMMAND_OF_THE_FIRST_ACT(false, "INSERT INTO commits", 1),
        FIRST_EVENT(false, "INSERT INTO events", 1),
        ITS_PERSONAL_FIELD(false, "INSERT INTO detached", 1),
        LAST_EVENT_OF_THE_FIRST_ACT(false, "INSERT INTO events", 3),
        COMMAND_OF_THE_SECOND_ACT(false, "INSERT INTO commits", 2),
        ALL_WRITTEN(true, "COMMIT", 1),
        COMMITTED_AND_NOBODY_TOLD(false, "COMMIT", 1),
        ANSWERED(false, "nothing that is ever run", 1),
        FORGOTTEN_IN_THE_FILE_ONLY(true, "PRAGMA wal_checkpoint", 1),
        VIEWS_HALF_MADE(false, "CREATE TABLE field", 1);

        private final boolean before;
        private final String sql;
        private final AtomicInteger left;
        private volatile boolean watched;

        Step(boolean before, String sql, int occurrence) {
            this.before = before;
            this.sql = sql;
            this.left = new AtomicInteger(occurrence);
        }

        UUID act(int number) {
            return UUID.nameUUIDFromBytes((name() + number).getBytes(StandardCharsets.UTF_8));
        }

        private void at(String url, boolean isBefore, String statement) {
            if (watched
                    && url.contains(name())
                    && isBefore == before
                    && statement.startsWith(sql)
                    && left.decrementAndGet() == 0) {
                standStill();
            }
        }

        private void standStill() {
            say("at " + name());
            await(new CountDownLatch(1));
        }
    }

    private StandingProcess() {}

    /** Argument: where the directories are to be made, each with the name of its step. */
    public static void main(String[] arguments) throws Exception {
        WatchedSqlite.install((url, before, sql) -> {
            for (Step step : Step.values()) {
                step.at(url, before, sql);
            }
        });
        for (Step step : Step.values()) {
            DataDirectory data = DataDirectory.open(Path.of(arguments[0], step.name()));
            Thread.ofPlatform().start(() -> {
                switch (step) {
                    case FORGOTTEN_IN_THE_FILE_ONLY -> forget(data, step);
                    case VIEWS_HALF_MADE -> views(data, step);
                    default -> append(data, step);
                }
            });
        }
    }

    private static void append(DataDirectory data, Step step) {
        SqliteEventLog log = SqliteEventLog.open(data);
        CountDownLatch waiting = new CountDownLatch(1);
        log.onAppend(() -> await(waiting));
        act(log, step.act(0));
        // The thread that writes is held by the listener: what is sent meanwhile waits, and goes into one transaction.
        List<Thread> senders = Stream.of(1, 2)
                .map(number -> Thread.ofPlatform().start(() -> act(log, step.act(number))))
                .toList();
        for (Thread sender : senders) {
            while (sender.getState() != Thread.State.TIMED_WAITING) {
                pause();
            }
        }
        step.watched = true;
        waiting.countDown();
        for (Thread sender : senders) {
            while (sender.isAlive()) {
                pause();
            }
        }
        step.standStill();
    }

    private static void act(EventLog log, UUID command) {
        Commit commit = log.append(AppendingProcess.act(command));
        say("ack " + command + " " + commit.ordinal() + " " + HexFormat.of().formatHex(commit.hash()));
    }

    private static void forget(DataDirectory data, Step step) {
        SqliteEventLog log = SqliteEventLog.open(data);
        log.append(proposal(staged("acme", "n", 0, Noted.text("n", SECRET))));
        step.watched = true;
        log.forget(List.of(new EventLog.Field(1, "text")), "ada");
    }

    private static void views(DataDirectory data, Step step) {
        step.watched = true;
        new SqliteDocumentStore(data.file("views.db"));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(1);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
