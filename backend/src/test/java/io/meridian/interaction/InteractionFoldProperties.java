package io.meridian.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Recorded;
import io.meridian.interaction.events.InteractionCancelled;
import io.meridian.interaction.events.InteractionChangeUndone;
import io.meridian.interaction.events.InteractionEvent;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every history of an interaction; instants are small numbers of microseconds. */
class InteractionFoldProperties {
    private static final int LAST = 22;

    private record Step(int what, int at) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyOrderOfFoldingWithCreationAndNamedEventsFirstReadsEqual(
            @ForAll("histories") MeetingStory story, @ForAll Random chance) {
        InteractionFacts shuffled = InteractionFacts.NONE;
        for (Recorded one : anyOrder(story.told(), chance)) {
            shuffled = shuffled.with(one.stamp(), (InteractionEvent) one.event());
        }

        for (long e = -1; e <= LAST; e++) {
            assertThat(MeetingStory.subject(shuffled, e)).isEqualTo(MeetingStory.subject(story.facts(), e));
        }
        assertThat(shuffled.audience()).isEqualTo(story.facts().audience());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void itReadsTheSameUntilItSaysThatItChanges(@ForAll("histories") MeetingStory story) {
        for (long e = -1; e <= LAST; e++) {
            Reading reading = new Reading(e, Reader.of("ines"));
            story.facts().at(reading);
            long until = reading.changesAt().orElse(Instants.NEVER);
            for (long later = e; later <= LAST && later < until; later++) {
                assertThat(MeetingStory.subject(story.facts(), later))
                        .isEqualTo(MeetingStory.subject(story.facts(), e));
            }
        }
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
    Arbitrary<MeetingStory> histories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new);
        return steps.list().ofMaxSize(8).map(InteractionFoldProperties::tell);
    }

    /** Each step acts on what stands, as the aggregate lets it: corrects, cancels, undoes the last, or narrows. */
    private static MeetingStory tell(List<Step> steps) {
        MeetingStory story = new MeetingStory().recordedAt(100).toldAt("made", 5, "made");
        for (int i = 0; i < steps.size(); i++) {
            tell(story.recordedAt(101 + i), "e" + i, steps.get(i));
        }
        return story;
    }

    private static void tell(MeetingStory story, String event, Step step) {
        InteractionFacts facts = story.facts();
        Optional<String> present = facts.present().map(fact -> fact.event());
        switch (step.what()) {
            case 0, 1 -> present.ifPresent(named -> story.insteadOf(named).toldAt(event, step.at(), event));
            case 2 ->
                present.ifPresent(named -> story.insteadOf(named)
                        .says(event, step.at(), new InteractionCancelled(MeetingStory.ID, named, null)));
            case 3 -> undoLast(story, event, facts);
            default -> story.audience(event, "ines", "person " + step.at());
        }
    }

    private static void undoLast(MeetingStory story, String event, InteractionFacts facts) {
        List<String> last = facts.wasCancelled()
                ? facts.cancelled().facts().stream().map(fact -> fact.event()).toList()
                : facts.told().facts().stream().map(fact -> fact.event()).toList();
        if (last.size() > 1 || facts.wasCancelled()) {
            String named = last.getLast();
            story.insteadOf(named).says(event, 0, new InteractionChangeUndone(MeetingStory.ID, named));
        }
    }
}
