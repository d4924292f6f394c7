package io.meridian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class TrackProperties {
    private static final int HORIZON = 12;

    /** One thing told about the track: a new fact, or one that names an earlier one (with or without a value). */
    record Told(int which, int effectiveAt, int names) {}

    @Property(tries = 500)
    void anyOrderOfFoldingWithNamedEventsFirstReadsEqualAtEveryInstant(
            @ForAll("stories") List<Told> told, @ForAll Random random) {
        List<Fact<Integer>> recorded = tell(told);
        Track<Integer> inOrder = Story.track(recorded);
        Track<Integer> shuffled = Story.track(namedFirst(recorded, random));

        assertThat(shuffled).isEqualTo(inOrder);
        for (long e = 0; e <= HORIZON; e++) {
            assertThat(read(shuffled, e)).isEqualTo(read(inOrder, e));
        }
    }

    @Property(tries = 500)
    void whatReadsIsTheLatestOfWhatStandsByDefinition(@ForAll("stories") List<Told> told) {
        List<Fact<Integer>> recorded = tell(told);
        Track<Integer> track = Story.track(recorded);
        for (long e = 0; e <= HORIZON; e++) {
            long at = e;
            Integer expected = recorded.stream()
                    .filter(fact -> fact.value() != null && stands(fact, recorded) && fact.effectiveAt() <= at)
                    .max(Comparator.<Fact<Integer>>comparingLong(Fact::effectiveAt)
                            .thenComparing(fact -> rank(fact, recorded))
                            .thenComparing(Fact::position))
                    .map(Fact::said)
                    .orElse(null);
            assertThat(read(track, e)).isEqualTo(expected);
        }
    }

    @Property(tries = 500)
    void theNextChangeByTimeIsTheNextInstantAtWhichItReadsDifferently(@ForAll("stories") List<Told> told) {
        Track<Integer> track = Story.track(tell(told));
        for (long e = 0; e <= HORIZON; e++) {
            Reading reading = new Reading(e, Reader.of("anna"));
            Integer now = track.at(reading).map(Fact::said).orElse(null);
            long until = reading.changesAt().orElse(HORIZON + 1);
            for (long later = e + 1; later < until; later++) {
                assertThat(read(track, later)).isEqualTo(now);
            }
        }
    }

    @Property(tries = 500)
    void undoingTheLastOfAChainReadsAsIfNeitherItNorWhatCameAfterItWasRecorded(@ForAll("stories") List<Told> told) {
        List<Fact<Integer>> recorded = tellAsPeopleMay(told);
        Track<Integer> track = Story.track(recorded);
        for (Fact<Integer> last : recorded) {
            if (track.isLast(last.event())) {
                Track<Integer> without = Story.track(recorded.stream()
                        .filter(fact ->
                                fact.position() < last.position() || rank(fact, recorded) != rank(last, recorded))
                        .toList());
                assertThat(undone(track, last).standing()).isEqualTo(without.standing());
            }
        }
    }

    @Property(tries = 500)
    void ofEveryChainOneTextStandsAtMost(@ForAll("stories") List<Told> told) {
        List<Fact<Integer>> recorded = tellAsPeopleMay(told);

        assertThat(Story.track(recorded).standing().stream().map(fact -> rank(fact, recorded)))
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Told>> stories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, HORIZON),
                        Arbitraries.integers().between(0, 100))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<Fact<Integer>> tell(List<Told> told) {
        Story<Integer> story = new Story<>();
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            if (i == 0 || one.which() == 0) {
                story.says("e" + i, i, one.effectiveAt());
            } else if (one.which() == 1) {
                story.undoes("e" + i, "e" + one.names() % i);
            } else {
                story.corrects("e" + i, "e" + one.names() % i, i, one.effectiveAt());
            }
        }
        return story.told();
    }

    /** Only what stands is corrected, and only the last of a chain is undone. */
    private static List<Fact<Integer>> tellAsPeopleMay(List<Told> told) {
        Story<Integer> story = new Story<>();
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            Track<Integer> track = story.track();
            List<Fact<Integer>> named = one.which() == 1
                    ? track.facts().stream()
                            .filter(fact -> track.isLast(fact.event()))
                            .toList()
                    : track.standing();
            if (one.which() == 0 || named.isEmpty()) {
                story.says("e" + i, i, one.effectiveAt());
            } else if (one.which() == 1) {
                story.undoes("e" + i, named.get(one.names() % named.size()).event());
            } else {
                story.corrects("e" + i, named.get(one.names() % named.size()).event(), i, one.effectiveAt());
            }
        }
        return story.told();
    }

    private static Track<Integer> undone(Track<Integer> track, Fact<Integer> fact) {
        return track.with(new Fact<>("undo", "Said", fact.event(), 100, 100, 100, 0, "anna", null));
    }

    private static List<Fact<Integer>> namedFirst(List<Fact<Integer>> recorded, Random random) {
        List<Fact<Integer>> left = new ArrayList<>(recorded);
        List<Fact<Integer>> order = new ArrayList<>();
        Set<String> out = new HashSet<>();
        while (!left.isEmpty()) {
            List<Fact<Integer>> free = left.stream()
                    .filter(fact -> fact.names() == null || out.contains(fact.names()))
                    .toList();
            Fact<Integer> next = free.get(random.nextInt(free.size()));
            left.remove(next);
            order.add(next);
            out.add(next.event());
        }
        return order;
    }

    private static boolean stands(Fact<Integer> fact, List<Fact<Integer>> all) {
        return all.stream()
                .noneMatch(other ->
                        other.position() > fact.position() && replaces(other, fact, all) && stands(other, all));
    }

    /** An undo replaces what it names, a correction also what that had replaced, back to the beginning. */
    private static boolean replaces(Fact<Integer> other, Fact<Integer> fact, List<Fact<Integer>> all) {
        if (other.names() == null) {
            return false;
        }
        Fact<Integer> named = named(other, all);
        return named.equals(fact) || (other.value() != null && names(named, fact, all));
    }

    private static boolean names(Fact<Integer> later, Fact<Integer> earlier, List<Fact<Integer>> all) {
        return later.names() != null && (named(later, all).equals(earlier) || names(named(later, all), earlier, all));
    }

    private static Fact<Integer> named(Fact<Integer> fact, List<Fact<Integer>> all) {
        return all.stream()
                .filter(one -> one.event().equals(fact.names()))
                .findFirst()
                .orElseThrow();
    }

    private static long rank(Fact<Integer> fact, List<Fact<Integer>> all) {
        return fact.names() == null ? fact.position() : rank(named(fact, all), all);
    }

    private static @Nullable Integer read(Track<Integer> track, long e) {
        return track.at(new Reading(e, Reader.of("anna"))).map(Fact::said).orElse(null);
    }
}
