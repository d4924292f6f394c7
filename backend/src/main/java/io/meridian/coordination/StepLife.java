package io.meridian.coordination;

import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands at one instant, computed from its facts: the same for the aggregate, the live views and the past.
 *
 * @param since from when it stands so; what is known to have happened before the request counts from the request
 * @param unit who holds it
 * @param owner the person of that unit who holds it, if named
 * @param requester who asked
 * @param dueEnd when its due ends, microseconds, {@code NEVER} without one
 * @param late open past its due end
 * @param consent the word of the local unit that holds, if one was given since the step came to it
 * @param answer the owning function's that holds
 */
public record StepLife(
        Fact<Request> request,
        StepState state,
        long since,
        Unit unit,
        @Nullable String owner,
        String requester,
        long dueEnd,
        boolean late,
        @Nullable Fact<Move> consent,
        @Nullable Fact<Move> answer,
        @Nullable Fact<Move> ending) {

    static Optional<StepLife> of(StepFacts facts, Reading reading) {
        return facts.request(reading).map(request -> {
            Course course = new Course(request);
            facts.course().until(reading).forEach(course::take);
            return course.life(facts, reading);
        });
    }

    /** What is known to have happened before its case was opened counts from the opening. */
    StepLife notBefore(long opening) {
        return since >= opening
                ? this
                : new StepLife(request, state, opening, unit, owner, requester, dueEnd, late, consent, answer, ending);
    }

    /** The reason or note of what made it stand as it does. */
    public @Nullable String said() {
        Fact<Move> by = switch (state) {
            case COMPLETED, CANCELLED -> ending;
            case CONSENT_REFUSED -> consent;
            case ACCEPTED, DECLINED -> answer;
            case WAITING_FOR_CONSENT, REQUESTED, HANDED_OFF -> null;
        };
        return by == null ? null : by.said().said();
    }

    public boolean open() {
        return state.open();
    }

    /** It waits for the local unit's consent, or was refused it: nobody takes it on before that. */
    public boolean lacksConsent() {
        return state == StepState.WAITING_FOR_CONSENT || state == StepState.CONSENT_REFUSED;
    }

    /** Whose turn it is while it is open: the unit's (its named owner's first), or who asked once the unit said no. */
    public Optional<StepSpan.WaitsFor> waitsFor() {
        return switch (state) {
            case COMPLETED, CANCELLED -> Optional.empty();
            case CONSENT_REFUSED, DECLINED -> Optional.of(new StepSpan.WaitsFor(null, requester, false));
            case WAITING_FOR_CONSENT -> Optional.of(new StepSpan.WaitsFor(unit, null, true));
            case REQUESTED, HANDED_OFF, ACCEPTED -> Optional.of(new StepSpan.WaitsFor(unit, owner, false));
        };
    }

    /** Moves in the order of their truth, and what they make of the step. */
    private static final class Course {
        private final Fact<Request> request;
        private Unit unit;
        private @Nullable String owner;
        private @Nullable Fact<Move> consent;
        private @Nullable Fact<Move> answer;
        private @Nullable Fact<Move> handOff;
        private @Nullable Fact<Move> ending;

        Course(Fact<Request> request) {
            this.request = request;
            unit = request.said().unit();
            owner = request.said().owner();
        }

        void take(Fact<Move> fact) {
            if (ending != null) {
                return;
            }
            Move move = fact.said();
            switch (move.kind()) {
                case CONSENT, REFUSAL -> consent = fact;
                case ACCEPTANCE, DECLINING -> answer = fact;
                case ASSIGNMENT -> owner = move.owner();
                case COMPLETION, CANCELLATION -> ending = fact;
                case HAND_OFF -> {
                    unit = java.util.Objects.requireNonNull(move.unit());
                    owner = move.owner();
                    handOff = fact;
                    consent = null;
                    answer = null;
                }
            }
        }

        StepLife life(StepFacts facts, Reading reading) {
            StepState state = state();
            When due = request.said().due();
            long dueEnd = due == null ? Instants.NEVER : due.end();
            return new StepLife(
                    request,
                    state,
                    Math.max(since(state), request.effectiveAt()),
                    unit,
                    owner,
                    requester(facts),
                    dueEnd,
                    state.open() && reading.reached(dueEnd),
                    consent,
                    answer,
                    ending);
        }

        private StepState state() {
            if (ending != null) {
                return ending.said().kind() == Move.Kind.COMPLETION ? StepState.COMPLETED : StepState.CANCELLED;
            }
            if (request.said().consentNeeded() && consent == null) {
                return StepState.WAITING_FOR_CONSENT;
            }
            if (consent != null && consent.said().kind() == Move.Kind.REFUSAL) {
                return StepState.CONSENT_REFUSED;
            }
            if (answer != null) {
                return answer.said().kind() == Move.Kind.ACCEPTANCE ? StepState.ACCEPTED : StepState.DECLINED;
            }
            return handOff == null ? StepState.REQUESTED : StepState.HANDED_OFF;
        }

        private long since(StepState state) {
            Fact<Move> by = switch (state) {
                case COMPLETED, CANCELLED -> ending;
                case CONSENT_REFUSED -> consent;
                case ACCEPTED, DECLINED -> later(answer, consent);
                case WAITING_FOR_CONSENT -> handOff;
                case REQUESTED, HANDED_OFF -> later(handOff, consent);
            };
            return by == null ? request.effectiveAt() : by.effectiveAt();
        }

        private static @Nullable Fact<Move> later(@Nullable Fact<Move> one, @Nullable Fact<Move> other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.effectiveAt() >= other.effectiveAt() ? one : other;
        }

        /** Who asked, whoever corrected the wording since. */
        private String requester(StepFacts facts) {
            return facts.requested().chain(request).getLast().actor();
        }
    }
}
