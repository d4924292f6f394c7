package io.meridian.commitment;

import static io.meridian.commitment.PromiseStory.ID;

import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.events.CommitmentBreached;
import io.meridian.commitment.events.CommitmentChangeUndone;
import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.events.CommitmentFulfilled;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.CommitmentWithdrawn;
import io.meridian.commitment.events.Kind;
import io.meridian.eventlog.Recorded;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Any history of one promise of any kind: accepted, renegotiated, reassigned, ended and narrowed at any instant, and of all
 * that some corrected and some taken back. Instants are small numbers of microseconds.
 */
public final class PromiseHistories {
    private static final int CORRECTS = 8;
    private static final int UNDOES = 7;
    private static final int NARROWS = 9;

    private PromiseHistories() {}

    public static Arbitrary<List<Recorded>> any() {
        return stories().map(PromiseStory::told);
    }

    static Arbitrary<PromiseStory> stories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, NARROWS),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new);
        return Combinators.combine(Arbitraries.of(Kind.class), steps.list().ofMaxSize(9))
                .as(PromiseHistories::tell);
    }

    /** @param target of a correction or undo: which event told so far, counted from the last */
    private record Step(int what, int at, int due, int target) {}

    private static PromiseStory tell(Kind kind, List<Step> steps) {
        PromiseStory story = new PromiseStory()
                .recordedAt(100)
                .says("made", 2, PromiseStory.promise(kind, kind == Kind.STANDING ? null : due(12)));
        for (int i = 0; i < steps.size(); i++) {
            tell(story.recordedAt(101 + i), "e" + i, kind, steps.get(i));
        }
        return story;
    }

    private static void tell(PromiseStory story, String event, Kind kind, Step step) {
        List<Recorded> told = story.told();
        Recorded target = told.get(Math.max(0, told.size() - 1 - step.target()));
        String named = target.stamp().event();
        boolean free = told.stream().noneMatch(one -> named.equals(one.stamp().names()))
                && !(target.event() instanceof CommitmentAudienceSet);
        if (step.what() == NARROWS) {
            story.audience(event, "ines", "person " + step.due());
        } else if (step.what() == UNDOES && free && target.stamp().sequence() > 0) {
            story.insteadOf(named).says(event, target.stamp().effectiveAt(), new CommitmentChangeUndone(ID, named));
        } else if (step.what() == CORRECTS && free && !(target.event() instanceof CommitmentChangeUndone)) {
            story.insteadOf(named).says(event, step.at(), again((CommitmentEvent) target.event(), kind, step));
        } else {
            story.says(event, step.at(), said(kind, step));
        }
    }

    private static CommitmentEvent said(Kind kind, Step step) {
        When due = kind == Kind.STANDING ? null : due(step.due());
        return switch (step.what()) {
            case 0 -> new CommitmentAccepted(ID, null, false, null);
            case 1, 2 -> new CommitmentRenegotiated(ID, "what " + step.due(), due, null, null, null, null);
            case 3 -> new CommitmentReassigned(ID, "person " + step.due(), null, null);
            case 4 -> new CommitmentFulfilled(ID, null, null, null);
            case 5 -> new CommitmentBreached(ID, null, null, null);
            default -> new CommitmentWithdrawn(ID, null, null, null);
        };
    }

    private static CommitmentEvent again(CommitmentEvent event, Kind kind, Step step) {
        return event instanceof CommitmentRenegotiated ? said(kind, new Step(1, step.at(), step.due(), 0)) : event;
    }

    private static When due(int micros) {
        return When.at(Instants.instant(micros), ZoneOffset.UTC);
    }
}
