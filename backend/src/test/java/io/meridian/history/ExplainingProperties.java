package io.meridian.history;

import static io.meridian.toy.Notes.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Document;
import io.meridian.documents.Fact;
import io.meridian.documents.Fold;
import io.meridian.documents.Projection;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.eventlog.StoredEvent;
import io.meridian.shared.Instants;
import io.meridian.toy.NoteFacts;
import io.meridian.toy.Notes;
import io.meridian.toy.ToyLog;
import io.meridian.toy.ToyLog.Says;
import io.meridian.toy.events.NoteAudienceSet;
import io.meridian.toy.events.NoteChangeUndone;
import io.meridian.toy.events.NoteMade;
import io.meridian.toy.events.NoteOwned;
import io.meridian.toy.events.NoteSaid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Why two readings of one instant differ: removed from the fold, the difference is gone. */
class ExplainingProperties {
    private static final List<Projection> FOLDS = List.of(new Notes());
    private static final String ACME = "acme";
    private static final Reader ANNA = Reader.of("anna");
    private static final long START = 1_000_000;

    private final EventCodec codec = Notes.codec();

    @Property(tries = 300)
    void withoutTheExplainingEventsTheDifferenceIsGone(@ForAll Random random) {
        World world = new World(random);
        Explaining explaining = world.explaining(ANNA);
        explaining.over(List.of(NOTE));

        assertThat(world.reads(
                        event -> !explaining.events().contains(event.stamp().event())))
                .isEqualTo(world.reads(world::known));
    }

    @Property(tries = 300)
    void marksAreExactlyTheThingsThatReadDifferently(@ForAll Random random) {
        World world = new World(random);
        Map<String, List<Object>> then = world.reads(world::known);
        Map<String, List<Object>> now = world.reads(event -> true);
        Set<String> differing = new TreeSet<>(now.keySet());
        differing.addAll(then.keySet());
        differing.removeIf(note -> Objects.equals(now.get(note), then.get(note)));

        Differences differences = world.explaining(ANNA).over(List.of(NOTE));

        assertThat(differences.marks().stream()
                        .map(Differences.DifferenceMark::thing)
                        .collect(Collectors.toSet()))
                .isEqualTo(differing);
        assertThat(differences.marks())
                .allSatisfy(mark -> assertThat(mark.fields()).isNotEmpty());
        assertThat(differences.entries().isEmpty()).isEqualTo(differing.isEmpty());
    }

    @Property(tries = 200)
    void entriesAreActsRecordedLaterAndTheCountIsOfThoseThatSpeakOfThen(@ForAll Random random) {
        World world = new World(random);
        Differences differences = world.explaining(ANNA).over(List.of(NOTE));
        Set<Long> speaking = world.log.account(ACME, 0, world.log.head()).stream()
                .map(StoredEvent::stamp)
                .filter(stamp -> stamp.recordedAt() > world.at && stamp.effectiveAt() <= world.at)
                .map(stamp -> stamp.commit())
                .collect(Collectors.toSet());

        assertThat(differences.count()).isEqualTo(speaking.size());
        assertThat(differences.entries())
                .allSatisfy(
                        entry -> assertThat(Instants.parse(entry.recordedAt())).isGreaterThan(world.at));
    }

    @Property(tries = 200)
    void whatWasTakenBackIsNamedByWhatItHadSaid(@ForAll Random random) {
        assertThat(new World(random).explaining(ANNA).over(List.of(NOTE)).entries())
                .allSatisfy(entry -> assertThat(entry.facts()).allSatisfy(fact -> {
                    assertThat(fact.kind()).doesNotEndWith("Undone");
                    assertThat(fact.said()).isNotNull();
                }));
    }

    @Property(tries = 200)
    void whatIsHiddenIsNeitherMarkedNorNamedNorCounted(@ForAll Random random) {
        World world = new World(random);
        String hidden = "n" + random.nextInt(3);
        Differences open = world.explaining(ANNA).over(List.of(NOTE));
        new ToyLog(world.log, codec).act(ACME, Says.now(new NoteAudienceSet(hidden, List.of("cleo"))));

        Differences seen = world.explaining(ANNA).over(List.of(NOTE));

        assertThat(seen.marks()).noneMatch(mark -> mark.thing().equals(hidden));
        assertThat(seen.entries())
                .allSatisfy(entry ->
                        assertThat(entry.facts()).noneMatch(fact -> fact.thing().equals(hidden)));
        assertThat(seen.marks())
                .isEqualTo(open.marks().stream()
                        .filter(mark -> !mark.thing().equals(hidden))
                        .toList());
        assertThat(world.explaining(Reader.of("cleo")).over(List.of(NOTE)).marks())
                .isEqualTo(open.marks());
    }

    @Property(tries = 100)
    void aShelfOfThePastIsTheSameInWhateverOrderInstantsAreOpened(@ForAll Random random) {
        World world = new World(random);
        PastShelves past = new PastShelves(world.log, codec, FOLDS);
        for (int i = 0; i < 8; i++) {
            long position = random.nextLong(world.log.head() + 1);
            assertThat(past.of(ACME, position).documents().toList())
                    .isEqualTo(world.fold(event -> event.stamp().position() <= position)
                            .documents()
                            .toList());
        }
    }

    /** A history of three notes, some of it known at an instant and some recorded later. */
    private final class World {
        final AtomicLong clock = new AtomicLong(START);
        final EventLog log = new InMemoryEventLog(clock::get);
        final long at;

        World(Random random) {
            scribble(random, 1 + random.nextInt(8));
            at = clock.addAndGet(10);
            scribble(random, 1 + random.nextInt(8));
        }

        private void scribble(Random random, int acts) {
            ToyLog toy = new ToyLog(log, codec);
            for (int i = 0; i < acts; i++) {
                clock.addAndGet(10);
                String note = "n" + random.nextInt(3);
                List<StoredEvent> earlier = log.stream(note, 0);
                if (earlier.isEmpty()) {
                    toy.act(ACME, Says.at(around(random), new NoteMade(note)));
                } else {
                    StoredEvent named = earlier.get(random.nextInt(earlier.size()));
                    Says says = says(random, note, named);
                    toy.act(ACME, says);
                }
            }
        }

        private Says says(Random random, String note, StoredEvent named) {
            String text = "text " + random.nextInt(3);
            return switch (random.nextInt(6)) {
                case 0 -> Says.at(around(random), new NoteOwned(note, "p" + random.nextInt(2)));
                case 1 -> Says.at(around(random), new NoteSaid(note, text));
                case 2 -> Says.now(new NoteSaid(note, text));
                case 3 ->
                    named.type().equals("toy.note-said")
                            ? Says.at(around(random), new NoteSaid(note, text))
                                    .naming(named.stamp().event())
                            : Says.at(around(random), new NoteSaid(note, text));
                case 4 ->
                    Says.now(new NoteChangeUndone(note)).naming(named.stamp().event());
                default ->
                    named.type().equals("toy.note-owned")
                            ? Says.at(around(random), new NoteOwned(note, "p3"))
                                    .naming(named.stamp().event())
                            : Says.at(around(random), new NoteOwned(note, "p4"));
            };
        }

        private long around(Random random) {
            return START + random.nextInt(200);
        }

        boolean known(StoredEvent event) {
            return event.stamp().recordedAt() <= at;
        }

        AccountShelf fold(Predicate<StoredEvent> which) {
            Fold fold = new Fold(ACME, FOLDS, AccountShelf.EMPTY);
            log.account(ACME, 0, log.head()).stream().filter(which).forEach(event -> fold.add(codec.decode(event)));
            return fold.shelf();
        }

        Explaining explaining(Reader reader) {
            long position = log.positionAt(at);
            List<AccountShelf> today = List.of(fold(event -> true));
            return new Explaining(
                    ACME,
                    VisibleDocuments.past(List.of(fold(event -> event.stamp().position() <= position)), today, reader),
                    VisibleDocuments.live(today, reader),
                    position,
                    new Reading(at, reader),
                    new Explaining.Told((document, reading) -> Optional.empty(), (said, documents) -> said));
        }

        Map<String, List<Object>> reads(Predicate<StoredEvent> which) {
            Map<String, List<Object>> reads = new TreeMap<>();
            for (Document<NoteFacts> note : fold(which).all(NOTE)) {
                List<Object> all = List.of(
                        said(note.body().made()),
                        said(note.body().said()),
                        said(note.body().owner()));
                if (all.stream().anyMatch(one -> !((List<?>) one).isEmpty())) {
                    reads.put(note.id(), all);
                }
            }
            return reads;
        }

        private <T> List<Object> said(Track<T> track) {
            List<Object> said = new ArrayList<>();
            for (Fact<T> fact : track.until(new Reading(at, ANNA))) {
                said.add(List.of(fact.effectiveAt(), fact.said()));
            }
            return said;
        }
    }
}
