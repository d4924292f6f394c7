package io.meridian.coordination.write.correctcase;

import io.meridian.coordination.ConflictFacts;
import io.meridian.coordination.Dispute;
import io.meridian.coordination.Settlement;
import io.meridian.coordination.Settler;
import io.meridian.coordination.events.ConflictAssigned;
import io.meridian.coordination.events.ConflictRecorded;
import io.meridian.coordination.events.ConflictResolved;
import io.meridian.coordination.write.CaseAtHand;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepReferences;
import io.meridian.shared.Given;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Corrects what was said of a conflict between two units. */
@Component
class ConflictCorrections implements CorrectCaseHandler.Corrections {
    private final Policies policies;
    private final StepReferences references;

    ConflictCorrections(Policies policies, StepReferences references) {
        this.policies = policies;
        this.references = references;
    }

    @Override
    public boolean correct(CaseAtHand one, CorrectCase command) {
        for (var entry : one.facts().conflicts().entrySet()) {
            ConflictFacts facts = entry.getValue();
            if (facts.recorded().find(command.event()).isPresent()) {
                recorded(one, entry.getKey(), facts, command);
                return true;
            }
            if (facts.assigned().find(command.event()).isPresent()) {
                assigned(one, entry.getKey(), facts, command);
                return true;
            }
            if (facts.resolved().find(command.event()).isPresent()) {
                resolved(one, entry.getKey(), facts, command);
                return true;
            }
        }
        return false;
    }

    private void recorded(CaseAtHand one, String conflict, ConflictFacts facts, CorrectCase command) {
        var correction = Correction.of(one, facts.recorded(), command, Set.of("one", "other", "step"));
        policies.mayCorrect(one, facts.recorded(), correction.standing());
        Dispute said = correction.value();
        Given.text("what", said.what(), 2000);
        long effective = correction.effective(Dispute::at, at -> one.act().done(at, "at"));
        one.life(effective);
        correction.record(
                effective,
                new ConflictRecorded(
                        one.caseId(),
                        conflict,
                        said.one().function().word(),
                        said.one().region(),
                        said.other().function().word(),
                        said.other().region(),
                        said.step(),
                        said.what(),
                        said.at()));
    }

    private void assigned(CaseAtHand one, String conflict, ConflictFacts facts, CorrectCase command) {
        var correction = Correction.of(one, facts.assigned(), command, Set.of());
        policies.mayCorrect(one, facts.assigned(), correction.standing());
        Settler said = correction.value();
        long effective = correction.effective(Settler::at, at -> one.act().from(at));
        one.life(facts, effective);
        references.person(said.person(), "person");
        correction.record(effective, new ConflictAssigned(one.caseId(), conflict, said.person(), said.at()));
    }

    private void resolved(CaseAtHand one, String conflict, ConflictFacts facts, CorrectCase command) {
        var correction = Correction.of(one, facts.resolved(), command, Set.of());
        policies.mayCorrect(one, facts.resolved(), correction.standing());
        Settlement said = correction.value();
        Given.text("how", said.how(), 2000);
        long effective = correction.effective(Settlement::at, at -> one.act().done(at, "at"));
        one.life(facts, effective);
        correction.record(effective, new ConflictResolved(one.caseId(), conflict, said.how(), said.at()));
    }
}
