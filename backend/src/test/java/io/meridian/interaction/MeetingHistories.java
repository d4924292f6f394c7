package io.meridian.interaction;

import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.eventlog.Recorded;
import io.meridian.interaction.events.InteractionCancelled;
import io.meridian.interaction.events.InteractionChangeUndone;
import io.meridian.interaction.events.InteractionLogged;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Any history of one meeting. Each step acts on what stands, as the aggregate lets it: corrects, also in time, cancels,
 * undoes the last, or narrows. Instants are small numbers of microseconds.
 */
public final class MeetingHistories {
    private MeetingHistories() {}

    public static Arbitrary<List<Recorded>> any() {
        return stories().map(MeetingStory::told);
    }

    static Arbitrary<MeetingStory> stories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20), steps.list().ofMaxSize(8))
                .as(MeetingHistories::tell);
    }

    private record Step(int what, int at) {}

    private static MeetingStory tell(int at, List<Step> steps) {
        MeetingStory story = new MeetingStory().recordedAt(100).toldAt("made", at, "made");
        for (int i = 0; i < steps.size(); i++) {
            tell(story.recordedAt(101 + i), "e" + i, steps.get(i));
        }
        return story;
    }

    private static void tell(MeetingStory story, String event, Step step) {
        InteractionFacts facts = story.facts();
        Optional<Fact<InteractionLogged>> present = facts.present();
        switch (step.what()) {
            case 0, 1 -> present.ifPresent(told -> story.insteadOf(told.event()).toldAt(event, step.at(), event));
            case 2, 3 ->
                present.ifPresent(told -> story.insteadOf(told.event())
                        .says(
                                event,
                                told.effectiveAt(),
                                new InteractionCancelled(MeetingStory.ID, told.event(), null)));
            case 4, 5 -> undo(story, event, last(facts));
            default -> story.audience(event, "ines", "person " + step.at());
        }
    }

    /** While a cancellation stands it goes first. */
    private static Fact<?> last(InteractionFacts facts) {
        Track<?> track = facts.wasCancelled() ? facts.cancelled() : facts.told();
        return track.facts().getLast();
    }

    private static void undo(MeetingStory story, String event, Fact<?> last) {
        story.insteadOf(last.event())
                .says(event, last.effectiveAt(), new InteractionChangeUndone(MeetingStory.ID, last.event()));
    }
}
