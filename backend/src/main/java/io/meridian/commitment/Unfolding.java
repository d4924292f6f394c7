package io.meridian.commitment;

import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.Kind;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks the acts on one promise in the order in which they were true, up to the reading's instant. */
final class Unfolding {
    private static final Comparator<Step> TRUE_ORDER = Comparator.<Step>comparingLong(step -> step.fact.effectiveAt())
            .thenComparingLong(step -> step.first.position())
            .thenComparingLong(step -> step.first.sequence());

    private final Fact<CommitmentMade> made;
    private final List<Promised> chain = new ArrayList<>();
    private final List<String> afterEnd = new ArrayList<>();
    private String responsible;
    private @Nullable String counterpart;
    private @Nullable Long acceptedAt;
    private @Nullable Long endedAt;
    private @Nullable When endedGiven;
    private @Nullable String endedBy;
    private @Nullable State end;

    Unfolding(Fact<CommitmentMade> made) {
        CommitmentMade said = made.said();
        this.made = made;
        this.responsible = said.responsible();
        this.counterpart = said.counterpart();
        chain.add(new Promised(
                made.event(),
                made.effectiveAt(),
                said.what(),
                said.due(),
                said.value(),
                null,
                said.evidence(),
                made.actor(),
                made.recordedAt()));
    }

    /** @param last the act after which to stop, null to go on up to the reading's instant */
    Life through(CommitmentFacts facts, Reading reading, @Nullable String last) {
        for (Step step : made.event().equals(last) ? List.<Step>of() : steps(facts)) {
            long at = Math.max(step.fact.effectiveAt(), made.effectiveAt());
            runOut(at, reading);
            if (!reading.reached(at)) {
                break;
            }
            if (end == null || step.breachesWhatRanOut(endedBy)) {
                take(step.fact, at);
            } else {
                afterEnd.add(step.fact.event());
            }
            if (step.fact.event().equals(last)) {
                break;
            }
        }
        runOut(Instants.NEVER, reading);
        return new Life(
                state(reading),
                made.said().kind(),
                made.said().side(),
                made.effectiveAt(),
                acceptedAt,
                responsible,
                counterpart,
                endedAt,
                endedGiven,
                endedBy,
                List.copyOf(chain),
                List.copyOf(afterEnd));
    }

    /** A hold that nobody ended is kept at its due end; a breach found later still counts. */
    private void runOut(long before, Reading reading) {
        long dueEnd = chain.getLast().dueEnd();
        if (made.said().kind() == Kind.HOLD_UNTIL && end == null && dueEnd <= before && reading.reached(dueEnd)) {
            end = State.KEPT;
            endedAt = dueEnd;
            endedGiven = chain.getLast().due();
        }
    }

    private State state(Reading reading) {
        if (end != null) {
            return end;
        }
        if (made.said().kind() == Kind.DUE_BY && reading.reached(chain.getLast().dueEnd())) {
            return State.LATE;
        }
        return acceptedAt == null ? State.PROPOSED : State.ACCEPTED;
    }

    private void take(Fact<?> fact, long at) {
        switch (fact.said()) {
            case CommitmentAccepted accepted -> acceptedAt = acceptedAt == null ? at : acceptedAt;
            case CommitmentRenegotiated agreed -> renegotiate(fact, agreed, at);
            case CommitmentReassigned said -> {
                responsible = said.responsible() == null ? responsible : said.responsible();
                counterpart = said.counterpart() == null ? counterpart : said.counterpart();
            }
            case Ending ending -> end(fact, ending, at);
            default -> throw new IllegalStateException(fact.kind());
        }
    }

    private void renegotiate(Fact<?> fact, CommitmentRenegotiated agreed, long at) {
        Promised before = chain.getLast();
        chain.add(new Promised(
                fact.event(),
                at,
                agreed.what() == null ? before.what() : agreed.what(),
                agreed.due() == null ? before.due() : agreed.due(),
                agreed.value() == null ? before.value() : agreed.value(),
                agreed.agreedBy(),
                agreed.evidence(),
                fact.actor(),
                fact.recordedAt()));
    }

    private void end(Fact<?> fact, Ending ending, long at) {
        endedAt = at;
        endedGiven = at == fact.effectiveAt() ? fact.given() : made.given();
        endedBy = fact.event();
        end = switch (ending.how()) {
            case BREACHED -> State.BREACHED;
            case WITHDRAWN -> State.WITHDRAWN;
            case FULFILLED -> at < chain.getLast().dueEnd() ? State.KEPT : State.KEPT_LATE;
        };
        if (ending.how() == Ending.How.FULFILLED && acceptedAt == null) {
            acceptedAt = at;
        }
    }

    private static List<Step> steps(CommitmentFacts facts) {
        return Stream.of(facts.accepted(), facts.renegotiated(), facts.reassigned(), facts.ended())
                .flatMap(Unfolding::steps)
                .sorted(TRUE_ORDER)
                .toList();
    }

    private static <T> Stream<Step> steps(Track<T> track) {
        return track.standing().stream()
                .map(fact -> new Step(fact, track.chain(fact).getLast()));
    }

    /** One standing act and the first of its chain of corrections, which gives it its rank. */
    private record Step(Fact<?> fact, Fact<?> first) {
        boolean breachesWhatRanOut(@Nullable String endedBy) {
            return endedBy == null && fact.said() instanceof Ending ending && ending.how() == Ending.How.BREACHED;
        }
    }
}
