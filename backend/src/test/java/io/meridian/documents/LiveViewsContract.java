package io.meridian.documents;

import static io.meridian.toy.Notes.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.shared.Redaction;
import io.meridian.toy.NoteCount;
import io.meridian.toy.NoteFacts;
import io.meridian.toy.Notes;
import io.meridian.toy.ToyLog;
import io.meridian.toy.ToyLog.Says;
import io.meridian.toy.events.NoteAudienceSet;
import io.meridian.toy.events.NoteChangeUndone;
import io.meridian.toy.events.NoteMade;
import io.meridian.toy.events.NoteOwned;
import io.meridian.toy.events.NoteSaid;
import io.meridian.toy.events.NoteTorn;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the live views promise over any store. */
abstract class LiveViewsContract {
    private static final List<Projection> FOLDS = List.of(new Notes(), new NoteCount());
    private static final Duration SOON = Duration.ofSeconds(10);

    private final EventCodec codec = Notes.codec();
    private final List<AutoCloseable> open = new ArrayList<>();
    private EventLog log;
    private ToyLog toy;
    private DocumentStore store;

    abstract DocumentStore open();

    @BeforeEach
    void begin() {
        log = new InMemoryEventLog();
        toy = new ToyLog(log, codec);
        store = open();
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
        store.close();
    }

    private LiveHost host(List<Projection> folds) {
        return host(store, folds);
    }

    private LiveHost host(DocumentStore store, List<Projection> folds) {
        LiveHost host = new LiveHost(log, codec, store, folds);
        open.add(host);
        return host.start();
    }

    @Test
    void whatIsRecordedIsInTheDocumentsOnceApplied() {
        LiveHost host = host(FOLDS);
        toy.act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "hello")));

        host.applied().await("acme", log.head(), SOON);

        assertThat(said(store, "n1", 5)).isEqualTo("hello");
        assertThat(store.get(NoteCount.COUNT, "acme").orElseThrow().body()).isEqualTo(1);
    }

    @Test
    void liveDocumentsEqualTheFoldOfTheLogByteForByte() {
        LiveHost host = host(FOLDS);
        scribble(400, new Random(7));
        host.atHead();

        for (String account : List.of("acme", "mega", "zeta")) {
            assertThat(host.stored(account, FOLDS))
                    .isNotEmpty()
                    .isEqualTo(LiveHost.folded(log, codec, account, FOLDS, log.head()));
            assertThat(LiveHost.text(host.snapshots().of(account))).isEqualTo(host.stored(account, FOLDS));
        }
    }

    @Test
    void aFoldResumedAnywhereEqualsTheFoldFromZero() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 4; round++) {
            try (LiveHost host = new LiveHost(log, codec, store, FOLDS)) {
                host.start();
                scribble(60, random);
                if (random.nextBoolean()) {
                    host.atHead();
                }
            }
            scribble(20, random);
        }
        LiveHost host = host(FOLDS).atHead();

        for (String account : List.of("acme", "mega", "zeta")) {
            assertThat(host.stored(account, FOLDS)).isEqualTo(LiveHost.folded(log, codec, account, FOLDS, log.head()));
        }
    }

    @Test
    void aReadWaitsForThatAccountOnlyAndThenSaysThatTheViewIsBehind() {
        Applied applied = new LiveHost(log, codec, store, FOLDS).applied();
        toy.act("acme", Says.now(new NoteMade("n1")));

        applied.await("mega", log.head(), Duration.ofMillis(50));
        assertThatThrownBy(() -> applied.await("acme", log.head(), Duration.ofMillis(50)))
                .isInstanceOf(ViewBehind.class);
        assertThatThrownBy(() -> applied.awaitAll(log.head(), Duration.ofMillis(50)))
                .isInstanceOf(ViewBehind.class);
    }

    @Test
    void idleSegmentsAreAtTheHeadToo() {
        LiveHost host = host(FOLDS);
        toy.act("acme", Says.now(new NoteMade("n1")));

        host.applied().awaitAll(log.head(), SOON);

        assertThat(host.applied().of("acme")).isEqualTo(log.head());
        assertThat(host.applied().of("mega")).isEqualTo(log.head());
    }

    @Test
    void listenersHearWhichViewsChangedForWhomAndOnlyAfterItCanBeRead() {
        LiveHost host = host(FOLDS);
        toy.act("acme", Says.now(new NoteMade("n1")));
        host.applied().await("acme", log.head(), SOON);
        long made = log.head();
        toy.act("acme", Says.now(new NoteAudienceSet("n1", List.of("anna", "ben"))));
        toy.act("acme", Says.now(new NoteSaid("n1", "secret")));
        host.atHead();

        await(() -> heard(host).size() >= 2);
        assertThat(host.heard().getFirst())
                .isEqualTo(new ViewsChanged("acme", made, Map.of("toy-note", Set.of("*"), "toy-count", Set.of("*"))));
        Set<String> hidden = host.heard().stream()
                .skip(1)
                .flatMap(one -> one.views().getOrDefault("toy-note", Set.of()).stream())
                .collect(java.util.stream.Collectors.toSet());
        assertThat(hidden).containsExactlyInAnyOrder("*", "anna", "ben");
        assertThat(host.heard().getLast().views().get("toy-note")).contains("anna", "ben");
    }

    @Test
    void whoComesBackComparesPositionsForTheirOwnAudiencesOnly() {
        LiveHost host = host(FOLDS);
        toy.act("acme", Says.now(new NoteMade("n1")), Says.now(new NoteAudienceSet("n1", List.of("anna"))));
        host.atHead();
        long seen = log.head();
        toy.act("acme", Says.now(new NoteSaid("n1", "secret")));
        toy.act("mega", Says.now(new NoteMade("n2")));
        host.atHead();
        LastChanges changes = new LastChanges(store);

        assertThat(changes.since("acme", seen, List.of("*", "anna")))
                .containsExactly(new LastChanges.Changed("acme", "toy-note", seen + 1));
        assertThat(changes.since("acme", seen, List.of("*", "ben"))).isEmpty();
        assertThat(changes.since(null, seen, List.of("*")))
                .extracting(LastChanges.Changed::account)
                .containsOnly("mega");
        assertThat(changes.since("acme", log.head(), List.of("*", "anna"))).isEmpty();
    }

    @Test
    void aFoldThatFailsStopsThatViewOfThatAccountOnlyUntilAnotherFoldMakesItAgain() throws Exception {
        try (LiveHost host = new LiveHost(log, codec, store, FOLDS)) {
            host.start();
            toy.act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "before")));
            toy.act("acme", Says.now(new NoteTorn("n1")));
            long torn = log.head();
            toy.act("acme", Says.at(5, new NoteSaid("n1", "after")), Says.now(new NoteMade("n2")));
            toy.act("mega", Says.now(new NoteMade("n3")), Says.at(5, new NoteSaid("n3", "other")));
            host.atHead();

            assertThat(said(store, "n1", 9)).isEqualTo("before");
            assertThat(said(store, "n3", 9)).isEqualTo("other");
            assertThat(store.get(NoteCount.COUNT, "acme").orElseThrow().body()).isEqualTo(2);
            assertThat(new StaleViews(store).all()).singleElement().satisfies(stale -> {
                assertThat(stale.account()).isEqualTo("acme");
                assertThat(stale.stale().view()).isEqualTo("toy-note");
                assertThat(stale.stale().position()).isEqualTo(torn);
            });
            assertThat(new StaleViews(store).of("mega")).isEmpty();
        }
        try (LiveHost same = new LiveHost(log, codec, store, FOLDS)) {
            same.start().atHead();
            toy.act("acme", Says.at(5, new NoteSaid("n1", "later")));
            same.atHead();
            assertThat(said(store, "n1", 9)).isEqualTo("before");
        }

        LiveHost repaired =
                host(List.of(new Notes("notes-2", true), new NoteCount())).atHead();

        assertThat(said(store, "n1", 9)).isEqualTo("later");
        assertThat(new StaleViews(store).all()).isEmpty();
        toy.act("acme", Says.at(6, new NoteSaid("n1", "goes on")));
        repaired.atHead();
        assertThat(said(store, "n1", 9)).isEqualTo("goes on");
    }

    @Test
    void aChangedFingerprintMakesItsViewsAgainAndLeavesTheOthers() throws Exception {
        try (LiveHost host = new LiveHost(log, codec, store, FOLDS)) {
            host.start();
            toy.act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "hello")));
            host.atHead();
        }
        spoil();

        host(List.of(new Notes("notes-2", true), new NoteCount())).atHead();

        assertThat(said(store, "n1", 9)).isEqualTo("hello");
        assertThat(store.get(NoteCount.COUNT, "acme").orElseThrow().body()).isEqualTo(77);
    }

    @Test
    void documentsOfAnotherLogAreMadeAgain() throws Exception {
        try (LiveHost host = new LiveHost(log, codec, store, FOLDS)) {
            host.start();
            toy.act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "hello")));
            toy.act("acme", Says.now(new NoteMade("n2")));
            host.atHead();
        }
        log = new InMemoryEventLog();
        toy = new ToyLog(log, codec);
        toy.act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "another")));
        toy.act("acme", Says.now(new NoteMade("n3")));

        LiveHost host = host(FOLDS).atHead();

        assertThat(host.stored("acme", FOLDS)).isEqualTo(LiveHost.folded(log, codec, "acme", FOLDS, log.head()));
        assertThat(store.get(NOTE, "n2")).isEmpty();
    }

    @Test
    void documentsAheadOfTheLogAreMadeAgain() throws Exception {
        try (LiveHost host = new LiveHost(log, codec, store, FOLDS)) {
            host.start();
            scribble(30, new Random(3));
            host.atHead();
        }
        log = new InMemoryEventLog();
        toy = new ToyLog(log, codec);

        LiveHost host = host(FOLDS);

        assertThat(host.stored("acme", FOLDS)).isEmpty();
        toy.act("acme", Says.now(new NoteMade("n1")));
        host.atHead();
        assertThat(store.get(NOTE, "n1")).isPresent();
    }

    @Test
    void aStoreThatFailsStopsAndIsTriedAgain() {
        AtomicInteger failures = new AtomicInteger(2);
        DocumentStore flaky = (DocumentStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DocumentStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("apply")
                            && !((List<?>) arguments[0]).isEmpty()
                            && failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("disk full");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        LiveHost host = host(flaky, FOLDS);
        toy.act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "hello")));

        host.atHead();

        assertThat(failures.get()).isLessThan(0);
        assertThat(host.stored("acme", FOLDS)).isEqualTo(LiveHost.folded(log, codec, "acme", FOLDS, log.head()));
        assertThat(new StaleViews(store).all()).isEmpty();
    }

    @Test
    void anActIsNeverSeenInPartHoweverBatchesFall() {
        List<Long> counted = new CopyOnWriteArrayList<>();
        List<Long> tokens = new CopyOnWriteArrayList<>();
        CountDownLatch waiting = new CountDownLatch(1);
        DocumentStore watched = watched((changes, token) -> {
            if (token == null || changes.isEmpty()) {
                return;
            }
            store.get(NoteCount.COUNT, "acme").ifPresent(count -> counted.add(count.body()));
            tokens.add(ClaimedTokens.seen(new DocumentStore.Token("", 0, token.json(), 0, null, 0))
                    .orElseThrow()
                    .position());
            await(() -> waiting.getCount() == 0);
        });
        LiveHost host = host(watched, List.of(new NoteCount()));
        Set<Long> ends = new HashSet<>();
        notes(7, ends);
        await(() -> !counted.isEmpty());
        for (int i = 0; i < 60; i++) {
            notes(7, ends);
        }
        notes(1_050, ends);
        notes(7, ends);
        waiting.countDown();
        host.atHead();

        assertThat(counted).hasSizeGreaterThan(2).allMatch(count -> count % 7 == 0);
        assertThat(counted.getLast()).isEqualTo(7 * 62 + 1_050);
        assertThat(ends).containsAll(tokens);
    }

    private void notes(int count, Set<Long> ends) {
        toy.act(
                "acme",
                IntStream.range(0, count)
                        .mapToObj(i -> Says.now(new NoteMade("n" + log.head() + "-" + i)))
                        .toArray(Says[]::new));
        ends.add(log.head());
    }

    /** The store, and what is told of each apply once it stands. */
    private DocumentStore watched(BiConsumer<List<?>, DocumentStore.TokenWrite> told) {
        return (DocumentStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DocumentStore.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(store, arguments);
                        if (method.getName().equals("apply")) {
                            told.accept((List<?>) arguments[0], (DocumentStore.TokenWrite) arguments[1]);
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void whatWasForgottenInTheLogIsForgottenInTheDocuments() {
        LiveHost host = host(FOLDS);
        toy.act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "private")));
        host.atHead();
        log.forget(List.of(new EventLog.Field(2, "text")), "anna");
        host.atHead();

        assertThat(said(store, "n1", 9)).isEqualTo(Redaction.MARK);
        assertThat(host.stored("acme", FOLDS).toString()).doesNotContain("private");
        assertThat(host.stored("acme", FOLDS)).isEqualTo(LiveHost.folded(log, codec, "acme", FOLDS, log.head()));
    }

    @Test
    void threeThousandEventsAreMadeAgainInFarLessThanTwoSeconds() {
        for (int i = 0; i < 1_000; i++) {
            String note = "n" + i % 300;
            toy.act(
                    "account-" + i % 20,
                    Says.now(i < 300 ? new NoteMade(note) : new NoteOwned(note, "p" + i)),
                    Says.now(new NoteSaid(note, "text " + i)),
                    Says.now(new NoteOwned(note, "ben")));
        }
        long before = cpu();
        long started = System.nanoTime();
        host(FOLDS);
        long millis = (System.nanoTime() - started) / 1_000_000;
        long busy = (cpu() - before) / 1_000_000;

        System.out.printf(
                "3,000 events made again in %d ms, %d ms of processor time: %s%n",
                millis, busy, store.getClass().getSimpleName());
        // Processor time, so that a busy machine does not decide.
        assertThat(busy).isLessThan(2_000);
        assertThat(store.count(Query.of(NOTE))).isEqualTo(300);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void spoil() {
        Document<Long> count = store.get(NoteCount.COUNT, "acme").orElseThrow();
        store.apply(
                List.of(
                        new Change.Put(new Document<>(
                                NoteCount.COUNT, "acme", "acme", "acme", Audience.EVERYBODY, 77L, count.index())),
                        new Change.Remove(NOTE, "acme", "n1")),
                null);
    }

    private void scribble(int acts, Random random) {
        for (int i = 0; i < acts; i++) {
            String account = List.of("acme", "mega", "zeta").get(random.nextInt(3));
            String note = account + "-" + random.nextInt(8);
            Says says = switch (random.nextInt(5)) {
                case 0 -> Says.now(new NoteMade(note));
                case 1 -> Says.at(random.nextInt(100), new NoteOwned(note, "p" + random.nextInt(4)));
                case 2 -> Says.now(new NoteAudienceSet(note, List.of(random.nextBoolean() ? "*" : "anna")));
                default -> Says.at(random.nextInt(100), new NoteSaid(note, "text " + i));
            };
            List<String> ids = toy.act(account, says);
            if (random.nextInt(4) == 0 && says.effectiveAt() != null) {
                toy.act(account, Says.now(new NoteChangeUndone(note)).naming(ids.getFirst()));
            }
        }
    }

    private static List<ViewsChanged> heard(LiveHost host) {
        return host.heard();
    }

    private static void await(java.util.function.BooleanSupplier reached) {
        org.awaitility.Awaitility.await().atMost(SOON).until(reached::getAsBoolean);
    }

    private static String said(DocumentStore store, String note, long at) {
        NoteFacts facts = store.get(NOTE, note).orElseThrow().body();
        return facts.said()
                .at(new Reading(at, Reader.of("anna")))
                .map(Fact::said)
                .orElse("");
    }
}
