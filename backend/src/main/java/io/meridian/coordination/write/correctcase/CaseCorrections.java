package io.meridian.coordination.write.correctcase;

import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.Opening;
import io.meridian.coordination.Opening.Cause;
import io.meridian.coordination.Standing;
import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.CaseReopened;
import io.meridian.coordination.write.CaseAtHand;
import io.meridian.coordination.write.Policies;
import io.meridian.shared.Given;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Corrects what was said of a case itself. */
@Component
class CaseCorrections implements CorrectCaseHandler.Corrections {
    private final Policies policies;

    CaseCorrections(Policies policies) {
        this.policies = policies;
    }

    @Override
    public boolean correct(CaseAtHand one, CorrectCase command) {
        CaseFacts facts = one.facts();
        if (facts.opened().find(command.event()).isPresent()) {
            opening(one, command);
            return true;
        }
        if (facts.standing().find(command.event()).isPresent()) {
            standing(one, command);
            return true;
        }
        return false;
    }

    private void opening(CaseAtHand one, CorrectCase command) {
        var correction = Correction.of(one, one.facts().opened(), command, Set.of("account", "cause", "audience"));
        policies.mayCorrect(one, one.facts().opened(), correction.standing());
        Opening said = correction.value();
        Given.text("subject", said.subject(), 200);
        Given.optional("description", said.description(), 4000);
        Cause cause = said.cause();
        correction.record(
                correction.effective(Opening::at, at -> one.act().done(at, "at")),
                new CaseOpened(
                        one.caseId(),
                        said.subject(),
                        said.description(),
                        cause == null ? null : cause.kind().word(),
                        cause == null ? null : cause.id(),
                        said.audience(),
                        said.at()));
    }

    private void standing(CaseAtHand one, CorrectCase command) {
        var correction = Correction.of(one, one.facts().standing(), command, Set.of("open"));
        policies.mayCorrect(one, one.facts().standing(), correction.standing());
        Standing said = correction.value();
        Given.optional("said", said.said(), 2000);
        long effective = correction.effective(Standing::at, at -> one.act().done(at, "at"));
        one.life(effective);
        CaseEvent event = said.open()
                ? new CaseReopened(one.caseId(), said.said(), said.at())
                : new CaseClosed(one.caseId(), said.said(), said.at());
        correction.record(effective, event);
    }
}
