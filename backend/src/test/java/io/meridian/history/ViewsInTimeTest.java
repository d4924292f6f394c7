package io.meridian.history;

import static io.meridian.toy.Notes.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.InMemoryDocumentStore;
import io.meridian.documents.LiveHost;
import io.meridian.documents.Projection;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.ViewBehind;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.shared.Instants;
import io.meridian.shared.Malformed;
import io.meridian.shared.Redaction;
import io.meridian.toy.Notes;
import io.meridian.toy.ToyLog;
import io.meridian.toy.ToyLog.Says;
import io.meridian.toy.events.NoteAudienceSet;
import io.meridian.toy.events.NoteMade;
import io.meridian.toy.events.NoteSaid;
import io.meridian.toy.events.NoteTorn;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewsInTimeTest {
    private static final List<Projection> FOLDS = List.of(new Notes());
    private static final Reader ANNA = Reader.of("anna");
    private static final Reader BEN = Reader.of("ben");

    private static final Explaining.Told TOLD =
            new Explaining.Told((document, reading) -> java.util.Optional.empty(), (said, documents) -> said);

    private final AtomicLong clock = new AtomicLong(1_000_000);
    private final EventCodec codec = Notes.codec();
    private final EventLog log = new InMemoryEventLog(clock::get);
    private final ToyLog toy = new ToyLog(log, codec);
    private final LiveHost host = new LiveHost(log, codec, new InMemoryDocumentStore(), FOLDS);
    private final ViewsInTime views =
            new ViewsInTime(log, host.applied(), host.snapshots(), new PastShelves(log, codec, FOLDS));

    @BeforeEach
    void start() {
        host.start();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void nowReadsWhatWasJustRecordedByWhoeverWaitsForIt() {
        act("acme", Says.now(new NoteMade("n1")), Says.now(new NoteSaid("n1", "hello")));

        Views.Answer<Map<String, String>> answer =
                views.read("acme", Moment.NOW, ANNA, Cursor.of(log.head()), ViewsInTimeTest::said);

        assertThat(answer.view()).containsEntry("n1", "hello");
        assertThat(answer.position()).isEqualTo(Cursor.of(log.head()));
        assertThat(answer.staleSince()).isNull();
    }

    @Test
    void theFourCornersOfTwoInstants() {
        act("acme", Says.now(new NoteMade("n1")), Says.at(500, new NoteSaid("n1", "first")));
        long then = recorded();
        clock.addAndGet(1_000);
        act("acme", Says.at(600, new NoteSaid("n1", "learned late")));
        act("acme", Says.at(clock.get() + 50, new NoteSaid("n1", "planned")));
        atHead();

        assertThat(read(new Moment(then, then), ANNA)).containsEntry("n1", "first");
        assertThat(read(new Moment(null, then), ANNA)).containsEntry("n1", "learned late");
        assertThat(read(new Moment(null, 550L), ANNA)).containsEntry("n1", "first");
        assertThat(read(Moment.NOW, ANNA)).containsEntry("n1", "learned late");
        assertThat(read(new Moment(null, clock.get() + 51), ANNA)).containsEntry("n1", "planned");
        assertThat(read(new Moment(then, clock.get() + 51), ANNA)).containsEntry("n1", "first");
        assertThat(read(new Moment(then, null), ANNA)).containsEntry("n1", "first");
    }

    @Test
    void aMicrosecondBeforeItWasRecordedNothingIsKnown() {
        act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "hello")));
        long at = recorded();
        clock.addAndGet(1_000);
        act("acme", Says.now(new NoteMade("n2")));
        atHead();

        assertThat(read(new Moment(at - 1, at), ANNA)).isEmpty();
        assertThat(read(new Moment(at, at), ANNA)).containsOnlyKeys("n1");
    }

    @Test
    void anOpenScreenLearnsWhenTimeAloneChangesIt() {
        long later = clock.get() + 5_000;
        act("acme", Says.now(new NoteMade("n1")), Says.at(later, new NoteSaid("n1", "planned")));
        atHead();

        assertThat(answer(Moment.NOW, ANNA).changesAt()).isEqualTo(Instants.text(later));
        assertThat(answer(new Moment(null, later), ANNA).changesAt()).isNull();
    }

    @Test
    void theDirectoryIsReadWithTheAccountAtTheSameInstants() {
        act("directory", Says.now(new NoteMade("d1")), Says.at(5, new NoteSaid("d1", "old")));
        act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "hello")));
        long then = recorded();
        clock.addAndGet(1_000);
        act("directory", Says.at(6, new NoteSaid("d1", "new")));
        atHead();

        assertThat(read(Moment.NOW, ANNA)).containsEntry("d1", "new").containsEntry("n1", "hello");
        assertThat(read(new Moment(then, then), ANNA))
                .containsEntry("d1", "old")
                .containsEntry("n1", "hello");
        assertThat(views.read("directory", Moment.NOW, ANNA, null, ViewsInTimeTest::said)
                        .view())
                .containsOnlyKeys("d1");
    }

    @Test
    void whatIsHiddenTodayIsHiddenInAllOfItsPast() {
        act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "was open")));
        long then = recorded();
        clock.addAndGet(1_000);
        act("acme", Says.now(new NoteAudienceSet("n1", List.of("anna"))));
        atHead();

        assertThat(read(new Moment(then, then), ANNA)).containsKey("n1");
        assertThat(read(new Moment(then, then), BEN)).isEmpty();
        assertThat(read(new Moment(null, then), BEN)).isEmpty();
        assertThat(read(Moment.NOW, BEN)).isEmpty();
        assertThat(views.differences("acme", new Moment(null, then), BEN, TOLD, List.of(NOTE)))
                .isEqualTo(new Differences(0, List.of(), List.of()));
    }

    /** A permanent link fixes what was known when it was copied: only what was learned since differs from today. */
    @Test
    void differencesCompareWhatWasKnownWithAllThatIsKnown() {
        act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "first")));
        long then = recorded();
        clock.addAndGet(1_000);
        act("acme", Says.at(6, new NoteSaid("n1", "learned late")));
        long copied = recorded();
        clock.addAndGet(1_000);
        act("acme", Says.at(7, new NoteSaid("n1", "learned later still")));
        atHead();

        assertThat(said(differences(new Moment(null, then)))).containsExactly("learned later still", "learned late");
        assertThat(said(differences(new Moment(then, then)))).containsExactly("learned later still", "learned late");
        assertThat(said(differences(new Moment(copied, then)))).containsExactly("learned later still");
        assertThat(said(differences(new Moment(then, copied)))).containsExactly("learned later still", "learned late");
        assertThat(said(differences(new Moment(then, 6L)))).containsExactly("learned late");
        assertThat(differences(new Moment(recorded(), then))).isEqualTo(new Differences(0, List.of(), List.of()));
        assertThat(differences(new Moment(copied, then)).count()).isEqualTo(1);
    }

    private Differences differences(Moment moment) {
        return views.differences("acme", moment, ANNA, TOLD, List.of(NOTE));
    }

    private static List<String> said(Differences differences) {
        assertThat(differences.count()).isEqualTo(differences.entries().size());
        return differences.entries().stream()
                .flatMap(entry -> entry.facts().stream())
                .map(fact -> String.valueOf(fact.said()))
                .toList();
    }

    @Test
    void whatTheLiveDocumentsDoNotHaveYetIsHidden() {
        host.close();
        act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "not applied")));
        long then = recorded();
        clock.addAndGet(1_000);

        assertThat(read(new Moment(then, then), ANNA)).isEmpty();
    }

    @Test
    void aReadThatWouldBeOlderThanWhatTheReaderSawIsRefused() {
        host.close();
        act("acme", Says.now(new NoteMade("n1")));

        assertThatThrownBy(() -> views.read("acme", Moment.NOW, ANNA, Cursor.of(log.head()), ViewsInTimeTest::said))
                .isInstanceOfSatisfying(ViewBehind.class, behind -> {
                    assertThat(behind.status()).isEqualTo(503);
                    assertThat(behind.retryAfter()).isNotNull();
                });
        assertThatThrownBy(() -> views.read("acme", Moment.NOW, ANNA, "nonsense", ViewsInTimeTest::said))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void whatStandsStillIsSaid() {
        act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "before")));
        clock.addAndGet(1_000);
        act("acme", Says.now(new NoteTorn("n1")));
        long torn = recorded();
        clock.addAndGet(1_000);
        act("acme", Says.at(6, new NoteSaid("n1", "after")));
        atHead();

        assertThat(answer(Moment.NOW, ANNA).view()).containsEntry("n1", "before");
        assertThat(answer(Moment.NOW, ANNA).staleSince()).isEqualTo(Instants.text(torn));
        assertThat(answer(new Moment(torn - 1, null), ANNA).staleSince()).isNull();
        assertThat(views.read("mega", Moment.NOW, ANNA, null, ViewsInTimeTest::said)
                        .staleSince())
                .isNull();
    }

    @Test
    void whatWasForgottenIsForgottenInThePastThatWasOpenedBefore() {
        act("acme", Says.now(new NoteMade("n1")), Says.at(5, new NoteSaid("n1", "private")));
        long then = recorded();
        clock.addAndGet(1_000);
        act("acme", Says.now(new NoteMade("n2")));
        atHead();
        assertThat(read(new Moment(then, then), ANNA)).containsEntry("n1", "private");

        log.forget(List.of(new EventLog.Field(2, "text")), "anna");
        atHead();

        assertThat(read(new Moment(then, then), ANNA)).containsEntry("n1", Redaction.MARK);
    }

    private void act(String account, Says... says) {
        toy.act(account, says);
    }

    private long recorded() {
        return log.recordedAt(log.head());
    }

    private void atHead() {
        host.atHead();
    }

    private Map<String, String> read(Moment moment, Reader reader) {
        return answer(moment, reader).view();
    }

    private Views.Answer<Map<String, String>> answer(Moment moment, Reader reader) {
        return views.read("acme", moment, reader, null, ViewsInTimeTest::said);
    }

    private static Map<String, String> said(Documents documents, Reading reading) {
        Map<String, String> said = new TreeMap<>();
        documents.documents(NOTE).forEach(note -> {
            @Nullable
            String text = note.body().said().at(reading).map(Fact::said).orElse(null);
            if (text != null) {
                said.put(note.id(), text);
            }
        });
        return said;
    }
}
