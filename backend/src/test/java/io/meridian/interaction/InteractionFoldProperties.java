package io.meridian.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Recorded;
import io.meridian.interaction.events.InteractionEvent;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every history of an interaction; instants are small numbers of microseconds. */
class InteractionFoldProperties {
    private static final int LAST = 22;

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
        return MeetingHistories.stories();
    }
}
