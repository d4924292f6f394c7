package io.meridian.coordination;

import static io.meridian.coordination.Move.Kind.ACCEPTANCE;
import static io.meridian.coordination.Move.Kind.ASSIGNMENT;
import static io.meridian.coordination.Move.Kind.CANCELLATION;
import static io.meridian.coordination.Move.Kind.COMPLETION;
import static io.meridian.coordination.Move.Kind.CONSENT;
import static io.meridian.coordination.Move.Kind.DECLINING;
import static io.meridian.coordination.Move.Kind.HAND_OFF;
import static io.meridian.coordination.Move.Kind.REFUSAL;

import io.meridian.account.Governance;
import io.meridian.coordination.events.ConsentGiven;
import io.meridian.coordination.events.ConsentRefused;
import io.meridian.coordination.events.StepAccepted;
import io.meridian.coordination.events.StepAssigned;
import io.meridian.coordination.events.StepCancelled;
import io.meridian.coordination.events.StepChangeUndone;
import io.meridian.coordination.events.StepCompleted;
import io.meridian.coordination.events.StepDeclined;
import io.meridian.coordination.events.StepEvent;
import io.meridian.coordination.events.StepHandedOff;
import io.meridian.coordination.events.StepRequested;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Meanwhile;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import java.util.Optional;

/**
 * Everything known about one step of a case: what was asked, and what happened to it since. A step waits for the local
 * unit's consent where the request says so, is accepted or declined by the owning function, may be handed off to another
 * unit (whose consent and answer count from then on), and ends with the earliest standing completion or cancellation.
 */
public record StepFacts(Track<Request> requested, Track<Move> course) implements Facts {
    static final StepFacts NONE = new StepFacts(Track.empty(), Track.empty());

    StepFacts with(Stamp stamp, StepEvent event) {
        return switch (event) {
            case StepRequested e ->
                new StepFacts(
                        requested.with(Fact.of(
                                stamp,
                                "StepRequested",
                                new Request(
                                        Unit.of(e.function(), e.region()),
                                        e.what(),
                                        e.global(),
                                        e.due(),
                                        e.owner(),
                                        e.after(),
                                        Governance.of(e.governance()),
                                        e.consentNeeded(),
                                        e.at()))),
                        course);
            case ConsentGiven e -> moved(stamp, "ConsentGiven", Move.said(CONSENT, e.note(), e.at()));
            case ConsentRefused e -> moved(stamp, "ConsentRefused", Move.said(REFUSAL, e.reason(), e.at()));
            case StepAccepted e -> moved(stamp, "StepAccepted", Move.said(ACCEPTANCE, e.note(), e.at()));
            case StepDeclined e -> moved(stamp, "StepDeclined", Move.said(DECLINING, e.reason(), e.at()));
            case StepHandedOff e ->
                moved(
                        stamp,
                        "StepHandedOff",
                        new Move(HAND_OFF, Unit.of(e.function(), e.region()), e.owner(), e.reason(), e.at()));
            case StepAssigned e -> moved(stamp, "StepAssigned", new Move(ASSIGNMENT, null, e.owner(), null, e.at()));
            case StepCompleted e -> moved(stamp, "StepCompleted", Move.said(COMPLETION, e.note(), e.at()));
            case StepCancelled e -> moved(stamp, "StepCancelled", Move.said(CANCELLATION, e.reason(), e.at()));
            case StepChangeUndone e ->
                new StepFacts(requested.undone(stamp, "StepChangeUndone"), course.undone(stamp, "StepChangeUndone"));
        };
    }

    /** As known at an earlier version. */
    public StepFacts upTo(long version) {
        return new StepFacts(Meanwhile.asOf(requested, version), Meanwhile.asOf(course, version));
    }

    /** What stands as asked, or nothing where the request was taken back or is still to come. */
    public Optional<Fact<Request>> request(Reading reading) {
        return requested.at(reading);
    }

    /** How the step stands at the reading's instant; empty before it was requested. */
    public Optional<StepLife> life(Reading reading) {
        return StepLife.of(this, reading);
    }

    /** What an entry of the course says or, where it takes something back, what that had said. */
    public Move said(Fact<Move> fact) {
        Fact<Move> one = fact;
        while (one.value() == null && one.names() != null) {
            one = course.find(one.names()).orElseThrow();
        }
        return one.said();
    }

    /** When what an entry says happened, never before the request it is an answer to. */
    public long actedAt(Fact<Move> fact) {
        return requested.standing().stream()
                .findFirst()
                .map(request -> Math.max(request.effectiveAt(), fact.effectiveAt()))
                .orElse(fact.effectiveAt());
    }

    private StepFacts moved(Stamp stamp, String kind, Move move) {
        return new StepFacts(requested, course.with(Fact.of(stamp, kind, move)));
    }

    @Override
    public boolean wasTakenBack() {
        return requested.wasTakenBack();
    }
}
