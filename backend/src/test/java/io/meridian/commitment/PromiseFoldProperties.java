package io.meridian.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.events.Kind;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Recorded;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every history of a promise; instants are small numbers of microseconds. */
class PromiseFoldProperties {
    private static final int LAST = 24;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyOrderOfFoldingWithCreationAndNamedEventsFirstReadsEqual(
            @ForAll("histories") PromiseStory story, @ForAll Random chance) {
        CommitmentFacts inOrder = story.facts();
        CommitmentFacts shuffled = CommitmentFacts.NONE;
        for (Recorded one : anyOrder(story.told(), chance)) {
            shuffled = shuffled.with(one.stamp(), (CommitmentEvent) one.event());
        }

        for (long e = -1; e <= LAST; e++) {
            assertThat(life(shuffled, e)).as("at %s", e).isEqualTo(life(inOrder, e));
        }
        assertThat(CommitmentSpan.of(shuffled)).isEqualTo(CommitmentSpan.of(inOrder));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void spansAgreeWithItsLifeAtEveryInstant(@ForAll("histories") PromiseStory story) {
        List<CommitmentSpan> spans = CommitmentSpan.of(story.facts());

        for (long e = -1; e <= LAST; e++) {
            long at = e;
            List<CommitmentSpan> here = spans.stream()
                    .filter(span -> span.from() <= at && at < span.until())
                    .toList();
            Optional<Life> life = life(story.facts(), e);
            assertThat(here).hasSize(life.isPresent() ? 1 : 0);
            life.ifPresent(one -> agrees(here.getFirst(), one, at));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void itReadsTheSameUntilItSaysThatItChanges(@ForAll("histories") PromiseStory story) {
        CommitmentFacts facts = story.facts();
        for (long e = -1; e <= LAST; e++) {
            Reading reading = PromiseStory.reading(e);
            Optional<Life> life = facts.life(reading);
            OptionalLong changesAt = reading.changesAt();
            for (long later = e; later <= LAST && later < changesAt.orElse(Instants.NEVER); later++) {
                assertThat(life(facts, later)).as("at %s as at %s", later, e).isEqualTo(life);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void neighbouringSpansDiffer(@ForAll("histories") PromiseStory story) {
        List<CommitmentSpan> spans = CommitmentSpan.of(story.facts());
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
            assertThat(spans.get(i).index()).isNotEqualTo(spans.get(i - 1).index());
        }
    }

    private static void agrees(CommitmentSpan span, Life life, long e) {
        boolean late = span.open()
                && span.kind() == Kind.DUE_BY
                && span.due() != null
                && span.due().end() <= e;
        assertThat(span.open()).isEqualTo(life.open());
        assertThat(late).isEqualTo(life.late());
        assertThat(span.ending()).isEqualTo(life.open() ? null : life.state());
        assertThat(span.responsible()).isEqualTo(life.responsible());
        assertThat(span.due()).isEqualTo(life.promised().due());
        assertThat(span.what()).isEqualTo(life.promised().what());
        assertThat(span.accepted()).isEqualTo(life.accepted());
    }

    private static Optional<Life> life(CommitmentFacts facts, long e) {
        return facts.life(PromiseStory.reading(e));
    }

    private static List<Recorded> anyOrder(List<Recorded> told, Random chance) {
        List<Recorded> waiting = new ArrayList<>(told);
        Collections.shuffle(waiting, chance);
        List<Recorded> order = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            Recorded next = waiting.stream()
                    .filter(one -> seen.isEmpty()
                            ? one.stamp().sequence() == 0
                            : one.stamp().names() == null
                                    || seen.contains(one.stamp().names()))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            seen.add(next.stamp().event());
            order.add(next);
        }
        return order;
    }

    @Provide
    Arbitrary<PromiseStory> histories() {
        return PromiseHistories.stories();
    }
}
