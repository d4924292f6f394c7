package io.meridian.coordination.write.correctcase;

import io.meridian.coordination.Move;
import io.meridian.coordination.Request;
import io.meridian.coordination.StepFacts;
import io.meridian.coordination.Unit;
import io.meridian.coordination.events.ConsentGiven;
import io.meridian.coordination.events.ConsentRefused;
import io.meridian.coordination.events.StepAccepted;
import io.meridian.coordination.events.StepAssigned;
import io.meridian.coordination.events.StepCancelled;
import io.meridian.coordination.events.StepCompleted;
import io.meridian.coordination.events.StepDeclined;
import io.meridian.coordination.events.StepEvent;
import io.meridian.coordination.events.StepHandedOff;
import io.meridian.coordination.events.StepRequested;
import io.meridian.coordination.write.CaseAtHand;
import io.meridian.coordination.write.ConsentDemand;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepReferences;
import io.meridian.shared.Given;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Corrects what was asked, and what happened to a step since. What governance demanded stays as it was written, unless the
 * request's time or its being global was wrong: then it is what that instant demanded, as known now.
 */
@Component
class StepCorrections implements CorrectCaseHandler.Corrections {
    private final Policies policies;
    private final StepReferences references;
    private final ConsentDemand demand;

    StepCorrections(Policies policies, StepReferences references, ConsentDemand demand) {
        this.policies = policies;
        this.references = references;
        this.demand = demand;
    }

    @Override
    public boolean correct(CaseAtHand one, CorrectCase command) {
        for (var entry : one.facts().steps().entrySet()) {
            StepFacts step = entry.getValue();
            if (step.requested().find(command.event()).isPresent()) {
                request(one, entry.getKey(), step, command);
                return true;
            }
            if (step.course().find(command.event()).isPresent()) {
                move(one, entry.getKey(), step, command);
                return true;
            }
        }
        return false;
    }

    private void request(CaseAtHand one, String step, StepFacts facts, CorrectCase command) {
        var correction =
                Correction.of(one, facts.requested(), command, Set.of("unit", "after", "governance", "consentNeeded"));
        policies.mayCorrect(one, facts.requested(), correction.standing());
        Request before = correction.standing().said();
        Request said = correction.value();
        Given.text("what", said.what(), 500);
        long effective = correction.effective(Request::at, at -> one.act().from(at));
        one.life(effective);
        if (!Objects.equals(said.owner(), before.owner())) {
            references.known(said.unit().region(), said.owner());
        }
        boolean asBefore = said.global() == before.global() && Objects.equals(said.at(), before.at());
        ConsentDemand.Demand demanded = asBefore
                ? new ConsentDemand.Demand(before.governance(), before.consentNeeded())
                : demand.of(one, said.unit(), said.global(), effective);
        correction.record(
                effective,
                new StepRequested(
                        one.caseId(),
                        step,
                        said.unit().function().word(),
                        said.unit().region(),
                        said.what(),
                        said.global(),
                        said.due(),
                        said.owner(),
                        said.after(),
                        demanded.governance().word(),
                        demanded.consent(),
                        said.at()));
    }

    private void move(CaseAtHand one, String step, StepFacts facts, CorrectCase command) {
        Move before = policies.mayCorrectMove(one, facts, command.event());
        boolean owned = before.kind() == Move.Kind.HAND_OFF || before.kind() == Move.Kind.ASSIGNMENT;
        var correction = Correction.of(
                one, facts.course(), command, owned ? Set.of("kind", "unit") : Set.of("kind", "unit", "owner"));
        Move said = correction.value();
        boolean planned = owned;
        long effective = correction.effective(
                Move::at, at -> planned ? one.act().from(at) : one.act().done(at, "at"));
        one.life(facts, effective);
        if (said.kind() == Move.Kind.DECLINING || said.kind() == Move.Kind.REFUSAL) {
            Given.text("said", said.said(), 2000);
        } else {
            Given.optional("said", said.said(), 2000);
        }
        if (!Objects.equals(said.owner(), before.owner()) && said.owner() != null) {
            references.person(said.owner(), "owner");
        }
        correction.record(effective, event(one.caseId(), step, said));
    }

    private static StepEvent event(String caseId, String step, Move said) {
        String words = said.said();
        return switch (said.kind()) {
            case CONSENT -> new ConsentGiven(caseId, step, words, said.at());
            case REFUSAL -> new ConsentRefused(caseId, step, Objects.requireNonNull(words), said.at());
            case ACCEPTANCE -> new StepAccepted(caseId, step, words, said.at());
            case DECLINING -> new StepDeclined(caseId, step, Objects.requireNonNull(words), said.at());
            case COMPLETION -> new StepCompleted(caseId, step, words, said.at());
            case CANCELLATION -> new StepCancelled(caseId, step, words, said.at());
            case ASSIGNMENT -> new StepAssigned(caseId, step, said.owner(), said.at());
            case HAND_OFF -> {
                Unit unit = Objects.requireNonNull(said.unit());
                yield new StepHandedOff(
                        caseId, step, unit.function().word(), unit.region(), said.owner(), words, said.at());
            }
        };
    }
}
