package io.meridian.coordination.write.correctcase;

import io.meridian.coordination.write.CaseAtHand;
import io.meridian.coordination.write.Cases;
import io.meridian.eventlog.Act;
import io.meridian.shared.RuleBroken;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Finds which entry of the case is corrected. */
@Component
class CorrectCaseHandler {
    private final Cases cases;
    private final CaseCorrections ofCase;
    private final StepCorrections ofSteps;
    private final ConflictCorrections ofConflicts;

    CorrectCaseHandler(Cases cases, CaseCorrections ofCase, StepCorrections ofSteps, ConflictCorrections ofConflicts) {
        this.cases = cases;
        this.ofCase = ofCase;
        this.ofSteps = ofSteps;
        this.ofConflicts = ofConflicts;
    }

    @CommandHandler
    void decide(CorrectCase command, @MetaDataValue(Act.KEY) Act act) {
        cases.act(command.account(), command.caseId(), act, one -> {
            boolean known = List.<Corrections>of(ofCase, ofSteps, ofConflicts).stream()
                    .anyMatch(each -> each.correct(one, command));
            if (!known) {
                throw new RuleBroken("event-is-of-this-thing", "event");
            }
        });
    }

    /** Corrects the entry if it is one of its own kind. */
    interface Corrections {
        boolean correct(CaseAtHand one, CorrectCase command);
    }
}
