package io.meridian.eventlog;

import static io.meridian.eventlog.TestEvents.CODEC;
import static io.meridian.eventlog.TestEvents.proposal;
import static io.meridian.eventlog.TestEvents.staged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.TestEvents.Counted;
import io.meridian.eventlog.TestEvents.Noted;
import io.meridian.shared.ExpectedFailure;
import io.meridian.shared.Redaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What design section 3 promises of the log, on every implementation. */
abstract class EventLogContract {
    private static final long START = 1_700_000_000_000_000L;

    final AtomicLong clock = new AtomicLong(START);
    EventLog log;

    abstract EventLog open();

    /** Another, empty log. */
    abstract EventLog another();

    @BeforeEach
    void start() {
        log = open();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    // Positions and commits

    @Test
    void positionsAreContiguousFromOneAndEndAtTheHead() {
        assertThat(log.head()).isZero();
        for (int i = 0; i < 5; i++) {
            log.append(proposal(count("a" + i, 0), count("b" + i, 0)));
        }

        assertThat(log.after(0, 100))
                .extracting(event -> event.stamp().position())
                .containsExactlyElementsOf(to(10));
        assertThat(log.after(4, 3))
                .extracting(event -> event.stamp().position())
                .containsExactly(5L, 6L, 7L);
        assertThat(log.after(10, 3)).isEmpty();
        assertThat(log.head()).isEqualTo(10);
    }

    @Test
    void whoSeesAPositionHasSeenEverythingBeforeItWhileManyAppend() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            Future<Long> reader = threads.submit(() -> {
                long seen = 0;
                boolean last = false;
                while (!last) {
                    last = !writing.get();
                    List<StoredEvent> next = log.after(seen, 7);
                    for (StoredEvent event : next) {
                        assertThat(event.stamp().position()).isEqualTo(++seen);
                    }
                    last &= next.isEmpty();
                }
                return seen;
            });
            List<Future<Commit>> appends = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String id = "many-" + i;
                appends.add(threads.submit(() -> log.append(proposal(count(id, 0), count(id, 1), count(id, 2)))));
            }
            for (Future<Commit> append : appends) {
                Commit commit = append.get();
                long first = commit.events().getFirst().stamp().position();
                assertThat(commit.events())
                        .extracting(event -> event.stamp().position())
                        .containsExactly(first, first + 1, first + 2);
            }
            writing.set(false);
            assertThat(reader.get()).isEqualTo(600);
        }
        assertThat(log.verify()).isNull();
    }

    @Test
    void aCommitIsVisibleWholeOrNotAtAll() throws Exception {
        Set<Long> heads = ConcurrentHashMap.newKeySet();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> {
                while (writing.get()) {
                    heads.add(log.head());
                    heads.add((long) log.after(0, 1000).size());
                }
            });
            for (int i = 0; i < 40; i++) {
                log.append(proposal(count("x" + i, 0), count("y" + i, 0), count("z" + i, 0)));
            }
            writing.set(false);
        }
        assertThat(heads).allMatch(head -> head % 3 == 0);
    }

    @Test
    void whatWasAppendedComesBackAsItWas() {
        Noted noted = new Noted(
                "n",
                "p-1",
                "Zoë \uD83D\uDE00",
                "line\nline",
                Long.MAX_VALUE,
                new java.math.BigDecimal("10.50"),
                java.time.Instant.ofEpochSecond(1, 1_000),
                java.time.LocalDate.of(2026, 2, 28),
                java.time.ZoneId.of("Europe/Berlin"),
                List.of("b", "a"));
        Proposal.Staged staged = new Proposal.Staged(
                "event-id", "test.noted", "1", "acme", "note", "n", 0, 42L, "earlier", CODEC.encode(noted));
        Commit appended = log.append(new Proposal(
                new UUID(5, 6),
                "Note",
                new byte[] {9, 8},
                "ada",
                "correlated",
                "caused",
                "apac",
                java.time.ZoneId.of("Asia/Tokyo"),
                Map.of(),
                List.of(staged)));

        Commit read = log.commitOf(new UUID(5, 6)).orElseThrow();
        assertThat(Chain.canonical(read)).isEqualTo(Chain.canonical(appended));
        assertThat(read.hash()).isEqualTo(appended.hash());
        StoredEvent event = log.stream("n", 0).getFirst();
        assertThat(event.stamp())
                .isEqualTo(new Stamp(
                        "event-id",
                        1,
                        START,
                        42,
                        "acme",
                        "note",
                        "n",
                        0,
                        "earlier",
                        "ada",
                        1,
                        java.time.ZoneId.of("Asia/Tokyo")));
        assertThat(CODEC.decode(event).event()).isEqualTo(noted);
    }

    @Test
    void aLeftOutEffectiveInstantIsThatOfTheRecording() {
        Stamp stamp = log.append(proposal(count("a", 0))).events().getFirst().stamp();

        assertThat(stamp.effectiveAt()).isEqualTo(stamp.recordedAt());
    }

    // Optimistic concurrency

    @Test
    void anEventThatDoesNotFollowItsAggregatesLastIsRefusedAndNothingOfItsCommitStands() {
        log.append(proposal(count("a", 0)));

        assertThatThrownBy(() -> log.append(proposal(count("b", 0), count("a", 0))))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> log.append(proposal(count("a", 2)))).isInstanceOf(ConcurrencyException.class);
        assertThat(log.head()).isEqualTo(1);
        assertThat(log.lastSequence("b")).isEqualTo(-1);
    }

    @Test
    void ofManyWritersWithTheSameSequenceOneWins() throws Exception {
        AtomicLong won = new AtomicLong();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                threads.submit(() -> {
                    log.append(proposal(count("a", 0)));
                    won.incrementAndGet();
                });
            }
        }
        assertThat(won.get()).isEqualTo(1);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void aGuardOverAnAggregateThatHasMovedRefusesTheAppend() {
        log.append(proposal(count("read", 0)));

        assertThatThrownBy(() -> log.append(proposal(UUID.randomUUID(), Map.of("read", -1L), count("a", 0))))
                .isInstanceOf(ConcurrencyException.class);
        log.append(proposal(UUID.randomUUID(), Map.of("read", 0L, "absent", -1L), count("a", 0)));
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void aGuardOverAnAccountThatHasMovedRefusesTheAppend() {
        log.append(proposal(count("a", 0)));

        assertThatThrownBy(() -> log.append(proposal(UUID.randomUUID(), Map.of("account:acme", 0L), count("b", 0))))
                .isInstanceOf(ConcurrencyException.class);
        log.append(proposal(UUID.randomUUID(), Map.of("account:acme", 1L, "account:none", 0L), count("b", 0)));
    }

    @Test
    void aGuardOverWhatNoEventSaysRefusesTheAppendOnceAnyAccountSaysIt() {
        String said = "acmes";
        log.append(proposal(count("a", 0), count("acmes", 0)));

        assertThat(log.accountsSaying(said, 2)).containsExactly("acme");
        assertThat(log.accountsSaying(said, 1)).isEmpty();
        assertThat(log.accountsSaying("acme", 2))
                .as("a whole value, not a part")
                .isEmpty();
        assertThat(log.accountsSaying("%acmes%", 2)).as("a text, not a pattern").isEmpty();
        log.append(proposal(UUID.randomUUID(), Map.of("saying:" + said, 2L), count("b", 0)));
        assertThatThrownBy(() -> log.append(proposal(UUID.randomUUID(), Map.of("saying:" + said, 1L), count("c", 0))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void ofTwoThatEachReadTheOthersAggregateOnlyOneIsRecorded() throws Exception {
        for (int round = 0; round < 20; round++) {
            String left = "left-" + round;
            String right = "right-" + round;
            AtomicLong won = new AtomicLong();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.submit(() -> {
                    log.append(proposal(UUID.randomUUID(), Map.of(right, -1L), count(left, 0)));
                    won.incrementAndGet();
                });
                threads.submit(() -> {
                    log.append(proposal(UUID.randomUUID(), Map.of(left, -1L), count(right, 0)));
                    won.incrementAndGet();
                });
            }
            assertThat(won.get()).isEqualTo(1);
        }
    }

    @Test
    void aCommandIdStandsOnceForEver() {
        UUID command = UUID.randomUUID();
        Commit first = log.append(proposal(command, Map.of(), count("a", 0)));

        assertThatThrownBy(() -> log.append(proposal(command, Map.of(), count("b", 0))))
                .isInstanceOf(CommandIdTaken.class);
        assertThat(log.commitOf(command).orElseThrow().ordinal()).isEqualTo(first.ordinal());
        assertThat(log.commitOf(UUID.randomUUID())).isEmpty();
    }

    // Log time

    @Test
    void logTimeIsTheClocksAndAtLeastAMicrosecondAfterThePreviousCommit() {
        assertThat(log.append(proposal(count("a", 0))).recordedAt()).isEqualTo(START);
        assertThat(log.append(proposal(count("a", 1))).recordedAt()).isEqualTo(START + 1);
        clock.set(START - 1_000_000);
        assertThat(log.append(proposal(count("a", 2))).recordedAt()).isEqualTo(START + 2);
        assertThat(log.now()).isEqualTo(START + 2);
        clock.set(START + 100);
        assertThat(log.append(proposal(count("a", 3))).recordedAt()).isEqualTo(START + 100);
        assertThat(log.now()).isEqualTo(START + 100);
    }

    @Test
    void anAppendMoreThanFiveSecondsAheadOfTheClockIsRefusedInASentence() {
        log.append(proposal(count("a", 0)));
        clock.set(START - 5_000_000);

        assertThatThrownBy(() -> log.append(proposal(count("a", 1))))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("more than 5 seconds ahead of the clock")
                .cause()
                .isInstanceOfSatisfying(ExpectedFailure.class, told -> {
                    assertThat(told.status()).isEqualTo(503);
                    assertThat(told.code()).isEqualTo("clock-is-behind");
                    assertThat(told.retryAfter()).isPositive();
                });
        clock.set(START - 4_999_999);
        log.append(proposal(count("a", 1)));
    }

    // Reads

    @Test
    void anAccountIsReadUpToAPositionOrAnInstant() {
        for (int i = 0; i < 10; i++) {
            clock.set(START + i * 1_000);
            log.append(proposal(
                    staged("acme", "a" + i, 0, new Counted("a", i)), staged("other", "o" + i, 0, new Counted("o", i))));
        }

        assertThat(log.account("acme", 0, Long.MAX_VALUE)).hasSize(10);
        assertThat(log.account("acme", 3, 9))
                .extracting(event -> event.stamp().position())
                .containsExactly(5L, 7L, 9L);
        long knownBy = log.positionAt(START + 3_000);
        assertThat(knownBy).isEqualTo(8);
        assertThat(log.account("acme", 0, knownBy)).hasSize(4);
        assertThat(log.positionAt(START + 3_999)).isEqualTo(8);
        assertThat(log.positionAt(START - 1)).isZero();
        assertThat(log.lastOf("acme", 8)).isEqualTo(7);
        assertThat(log.lastOf("other", Long.MAX_VALUE)).isEqualTo(20);
        assertThat(log.lastOf("acme", 0)).isZero();
        assertThat(log.lastOf("nobody", Long.MAX_VALUE)).isZero();
        assertThat(log.recordedAt(7)).isEqualTo(START + 3_000);
    }

    @Test
    void anAggregatesStreamIsReadFromASequence() {
        log.append(proposal(count("a", 0), count("a", 1), count("b", 0), count("a", 2)));

        assertThat(log.stream("a", 0))
                .extracting(event -> event.stamp().sequence())
                .containsExactly(0L, 1L, 2L);
        assertThat(log.stream("a", 2))
                .extracting(event -> event.stamp().position())
                .containsExactly(4L);
        assertThat(log.stream("a", 3)).isEmpty();
        assertThat(log.stream("nothing", 0)).isEmpty();
        assertThat(log.lastSequence("a")).isEqualTo(2);
        assertThat(log.lastSequence("nothing")).isEqualTo(-1);
    }

    @Test
    void aPositionThatTheLogDoesNotHoldHasNeitherTimeNorHash() {
        log.append(proposal(count("a", 0)));

        for (long absent : new long[] {-1, 2, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> log.hashAt(absent)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> log.recordedAt(absent)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> log.recordedAt(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void commitsAreReadInOrder() {
        for (int i = 0; i < 5; i++) {
            log.append(proposal(count("a", 2 * i), count("a", 2 * i + 1)));
        }

        assertThat(log.commits(2, 2)).extracting(Commit::ordinal).containsExactly(2L, 3L);
        assertThat(log.commits(2, 2).getFirst().events()).hasSize(2);
        assertThat(log.commits(6, 2)).isEmpty();
    }

    // Tail

    @Test
    void aNewEventReachesAWaitingReaderAtOnce() throws Exception {
        List<Long> waits = new ArrayList<>();
        try (TrackingEventStream stream = new LogEventStore(new LogStorageEngine(log, CODEC)).openStream(null);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < 30; i++) {
                Future<Long> arrival = threads.submit(() -> {
                    TrackedEventMessage<?> next = stream.nextAvailable();
                    assertThat(next.trackingToken().position()).hasValue(log.head());
                    return System.nanoTime();
                });
                TimeUnit.MILLISECONDS.sleep(5);
                log.append(proposal(count("a", i)));
                long appended = System.nanoTime();
                waits.add(arrival.get(5, TimeUnit.SECONDS) - appended);
            }
        }
        waits.sort(Long::compare);
        assertThat(Duration.ofNanos(waits.get(waits.size() / 2))).isLessThan(Duration.ofMillis(20));
    }

    @Test
    void everyEventOfACommitIsStreamedWithTheTokenOfItsEndHoweverReadingIsCut() throws Exception {
        List<Long> ends = new ArrayList<>();
        for (int size : new int[] {300, 300, 1, 1_100, 2}) {
            log.append(proposal(IntStream.range(0, size)
                    .mapToObj(i -> count("s" + ends.size() + "-" + i, 0))
                    .toArray(Proposal.Staged[]::new)));
            ends.addAll(Collections.nCopies(size, log.head()));
        }
        List<Long> tokens = new ArrayList<>();
        try (TrackingEventStream stream = new LogEventStore(new LogStorageEngine(log, CODEC)).openStream(null)) {
            while (stream.hasNextAvailable()) {
                tokens.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
        }
        assertThat(tokens).isEqualTo(ends);
    }

    @Test
    void ofAnActThatCannotBeReadWhollyNothingIsStreamed() throws Exception {
        log.append(proposal(count("a", 0), count("b", 0)));
        Proposal.Staged known = count("c", 0);
        log.append(proposal(
                known,
                new Proposal.Staged(
                        "event-id",
                        "later.thing",
                        "9",
                        known.account(),
                        known.aggregateType(),
                        "d",
                        0,
                        null,
                        null,
                        known.payload())));
        LogStorageEngine engine = new LogStorageEngine(log, CODEC);

        try (TrackingEventStream stream = new LogEventStore(engine).openStream(null)) {
            List<Long> read = new ArrayList<>();
            while (stream.hasNextAvailable()) {
                read.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
            assertThat(read).containsExactly(2L, 2L);
        }
        assertThat(engine.standstill().why())
                .hasValueSatisfying(why -> assertThat(why).contains("later.thing"));
    }

    /** How often it is rung for one append is not promised: a store may ring for what it wrote and for what it reads. */
    @Test
    void aListenerHearsOfEveryAppendAfterItIsVisibleAndNoMoreOnceClosed() throws Exception {
        List<Long> heads = new ArrayList<>();
        AutoCloseable listening = log.onAppend(() -> {
            synchronized (heads) {
                heads.add(log.head());
                heads.notifyAll();
            }
        });
        log.append(proposal(count("a", 0)));
        synchronized (heads) {
            for (int i = 0; i < 100 && heads.isEmpty(); i++) {
                heads.wait(50);
            }
            assertThat(heads).containsOnly(1L);
        }
        listening.close();
        log.append(proposal(count("a", 1)));
        log.append(proposal(count("a", 2)));
        assertThat(heads).containsOnly(1L);
    }

    @Test
    void aListenerThatFailsHarmsNobody() throws Exception {
        log.onAppend(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        AtomicLong told = new AtomicLong();
        log.onAppend(() -> told.set(log.head()));

        log.append(proposal(count("a", 0)));
        log.append(proposal(count("a", 1)));
        assertThat(log.head()).isEqualTo(2);
        for (int i = 0; i < 500 && told.get() < 2; i++) {
            Thread.sleep(10);
        }
        assertThat(told).as("what the next one has heard of").hasValue(2);
    }

    // Chain and forgetting

    @Test
    void everyCommitIsChainedToTheOneBefore() {
        byte[] before = log.hashAt(0);
        assertThat(before).isEmpty();
        for (int i = 0; i < 3; i++) {
            Commit commit = log.append(proposal(note("n", 2 * i), note("n", 2 * i + 1)));
            assertThat(commit.hash()).isEqualTo(Chain.hash(before, commit));
            before = commit.hash();
            assertThat(log.hashAt(2L * i + 1)).isEqualTo(before);
            assertThat(log.hashAt(2L * i + 2)).isEqualTo(before);
        }
        assertThat(log.verify()).isNull();
    }

    @Test
    void aForgottenValueReadsAsARedactionWhileTheChainStaysValid() {
        log.append(proposal(staged("acme", "n", 0, Noted.about("n", "p-1", "Ada", "she said so"))));
        log.append(proposal(staged("acme", "n", 1, Noted.about("n", "p-2", "Bob", "he as well"))));
        List<byte[]> hashes = List.of(log.hashAt(1), log.hashAt(2));
        assertThat(log.fieldsOf("p-1")).containsExactly(new EventLog.Field(1, "name"));

        log.forget(log.fieldsOf("p-1"), "ada");
        log.forget(List.of(new EventLog.Field(2, "text")), "ada");

        assertThat(log.verify()).isNull();
        assertThat(log.hashAt(1)).isEqualTo(hashes.get(0));
        assertThat(log.hashAt(2)).isEqualTo(hashes.get(1));
        assertThat(log.fieldsOf("p-1")).isEmpty();
        assertThat(CODEC.decode(log.stream("n", 0).get(0)).event())
                .isEqualTo(Noted.about("n", "p-1", Redaction.MARK, "she said so"));
        assertThat(CODEC.decode(log.stream("n", 0).get(1)).event())
                .isEqualTo(Noted.about("n", "p-2", "Bob", Redaction.MARK));
        assertThat(CODEC.decode(log.commits(1, 1).getFirst().events().getFirst())
                        .event())
                .isEqualTo(Noted.about("n", "p-1", Redaction.MARK, "she said so"));
    }

    @Test
    void aForgettingIsItselfAnEventInEachAccountItTouches() {
        log.append(proposal(staged("acme", "n", 0, Noted.text("n", "one"))));
        log.append(proposal(staged("other", "m", 0, Noted.text("m", "two"))));

        log.forget(List.of(new EventLog.Field(1, "text"), new EventLog.Field(2, "text")), "ada");

        Commit commit = log.commits(3, 1).getFirst();
        assertThat(commit.actor()).isEqualTo("ada");
        assertThat(commit.events()).extracting(event -> event.stamp().account()).containsExactly("acme", "other");
        assertThat(CODEC.decode(commit.events().getFirst()).event())
                .isEqualTo(new FieldsForgotten(List.of(new FieldsForgotten.Field(1, "text"))));
    }

    @Test
    void whatIsNotThereCannotBeForgotten() {
        log.append(proposal(count("a", 0)));

        assertThatThrownBy(() -> log.forget(List.of(new EventLog.Field(1, "text")), "ada"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.forget(List.of(new EventLog.Field(7, "text")), "ada"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.head()).isEqualTo(1);
    }

    // Taking over

    @Test
    void anotherLogTakesOverCommitsAsTheyAreAndContinuesThem() {
        log.append(proposal(note("n", 0)));
        log.append(proposal(note("n", 1)));
        log.forget(List.of(new EventLog.Field(1, "text")), "ada");
        EventLog other = another();

        other.adopt(log.contentKey());
        other.take(log.commits(1, 2));
        other.take(log.commits(3, 10));

        assertThat(other.verify()).isNull();
        assertThat(other.head()).isEqualTo(log.head());
        assertThat(other.contentKey()).isEqualTo(log.contentKey());
        assertThat(other.hashAt(3)).isEqualTo(log.hashAt(3));
        other.append(proposal(note("n", 2)));
        assertThat(other.verify()).isNull();
        other.close();
    }

    @Test
    void commitsThatDoNotFollowOrWereChangedAreNotTakenOver() {
        log.append(proposal(note("n", 0)));
        log.append(proposal(note("n", 1)));
        EventLog other = another();

        assertThatThrownBy(() -> other.take(log.commits(2, 1))).isInstanceOf(LogDamaged.class);
        Commit commit = log.commits(1, 1).getFirst();
        StoredEvent event = commit.events().getFirst();
        Commit changed = new Commit(
                commit.log(),
                commit.ordinal(),
                commit.recordedAt(),
                commit.command(),
                commit.commandType(),
                commit.contentHash(),
                "mallory",
                null,
                null,
                commit.region(),
                commit.zone(),
                commit.hash(),
                List.of(event));
        assertThatThrownBy(() -> other.take(List.of(changed)))
                .isInstanceOfSatisfying(
                        LogDamaged.class,
                        damaged -> assertThat(damaged.position()).isEqualTo(1));
        assertThat(other.head()).isZero();
        other.close();
    }

    @Test
    void theContentKeyIsRandomAndAFilledLogKeepsItsOwn() {
        EventLog other = another();
        assertThat(Arrays.equals(log.contentKey(), other.contentKey())).isFalse();
        log.append(proposal(count("a", 0)));
        assertThatThrownBy(() -> log.adopt(other.contentKey())).isInstanceOf(IllegalArgumentException.class);
        other.close();
    }

    static Proposal.Staged count(String aggregate, long sequence) {
        return staged("acme", aggregate, sequence, new Counted(aggregate, 1));
    }

    static Proposal.Staged note(String aggregate, long sequence) {
        return staged("acme", aggregate, sequence, Noted.text(aggregate, "text " + sequence));
    }

    private static List<Long> to(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
