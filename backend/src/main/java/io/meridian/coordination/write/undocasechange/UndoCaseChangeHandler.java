package io.meridian.coordination.write.undocasechange;

import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.ConflictFacts;
import io.meridian.coordination.StepFacts;
import io.meridian.coordination.events.CaseChangeUndone;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.events.ConflictChangeUndone;
import io.meridian.coordination.events.StepChangeUndone;
import io.meridian.coordination.write.CaseAtHand;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Policies;
import io.meridian.documents.Fact;
import io.meridian.documents.Undoing;
import io.meridian.eventlog.Act;
import io.meridian.history.Hanging;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.StillHangs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Takes an act on a case back; nothing that others did may hang on what disappears. */
@Component
class UndoCaseChangeHandler {
    private final Cases cases;
    private final Policies policies;
    private final Hanging hanging;

    UndoCaseChangeHandler(Cases cases, Policies policies, Hanging hanging) {
        this.cases = cases;
        this.policies = policies;
        this.hanging = hanging;
    }

    @CommandHandler
    void decide(UndoCaseChange command, @MetaDataValue(Act.KEY) Act act) {
        cases.act(command.account(), command.caseId(), act, one -> {
            List<Fact<?>> together = Undoing.of(one.facts(), command.event(), act);
            together.forEach(fact -> one.replace(fact.event(), fact.effectiveAt(), undone(one, fact)));
        });
    }

    private CaseEvent undone(CaseAtHand one, Fact<?> fact) {
        CaseFacts facts = one.facts();
        for (Map.Entry<String, StepFacts> step : facts.steps().entrySet()) {
            if (step.getValue().trackOf(fact.event()).isPresent()) {
                ofStep(one, step.getValue(), fact);
                return new StepChangeUndone(one.caseId(), step.getKey());
            }
        }
        for (Map.Entry<String, ConflictFacts> conflict : facts.conflicts().entrySet()) {
            if (conflict.getValue().trackOf(fact.event()).isPresent()) {
                ofConflict(one, conflict.getValue(), fact);
                return new ConflictChangeUndone(one.caseId(), conflict.getKey());
            }
        }
        ofCase(one, fact);
        return new CaseChangeUndone(one.caseId());
    }

    private void ofStep(CaseAtHand one, StepFacts facts, Fact<?> fact) {
        if (facts.course().find(fact.event()).isPresent()) {
            policies.mayCorrectMove(one, facts, fact.event());
            return;
        }
        policies.mayCorrect(one, facts.requested(), fact);
        nothingHangs(one, fact);
    }

    private void ofConflict(CaseAtHand one, ConflictFacts facts, Fact<?> fact) {
        policies.mayCorrect(one, facts.trackOf(fact.event()).orElseThrow(), fact);
        nothingHangs(one, fact);
    }

    private void ofCase(CaseAtHand one, Fact<?> fact) {
        CaseFacts facts = one.facts();
        if (facts.narrowed().find(fact.event()).isPresent()) {
            throw new RuleBroken("narrowing-is-set-anew", "event");
        }
        policies.mayCorrect(one, facts.trackOf(fact.event()).orElseThrow(), fact);
        nothingHangs(one, fact);
    }

    /** Only a beginning disappears: a correction taken back leaves what it replaced. */
    private void nothingHangs(CaseAtHand one, Fact<?> fact) {
        if (!one.facts().trackOf(fact.event()).orElseThrow().endsWithout(List.of(fact))) {
            return;
        }
        List<String> hangs = new ArrayList<>();
        one.facts().hangingOn(fact).forEach(hanging -> hangs.add(hanging.event()));
        if (one.facts().opened().find(fact.event()).isPresent()) {
            hangs.addAll(elsewhere(one));
        }
        if (!hangs.isEmpty()) {
            throw new StillHangs(
                    "nothing-hangs-on-it", hanging.told(one.facts().account(), hangs), Integer.toString(hangs.size()));
        }
    }

    /** Calls and meetings that link to the case; its own acts are known. */
    private List<String> elsewhere(CaseAtHand one) {
        return hanging.on(one.account(), one.caseId(), Set.of()).stream()
                .filter(other -> !other.aggregate().equals(one.caseId()))
                .map(Hanging.Hangs::event)
                .toList();
    }
}
