package io.meridian.coordination.write.recordconflict;

import io.meridian.coordination.events.ConflictRecorded;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.StepReferences;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Records a conflict between two units. */
@Component
class RecordConflictHandler {
    private final Cases cases;
    private final StepReferences references;

    RecordConflictHandler(Cases cases, StepReferences references) {
        this.cases = cases;
        this.references = references;
    }

    @CommandHandler
    void decide(RecordConflict command, @MetaDataValue(Act.KEY) Act act) {
        Given.text("what", command.what(), 2000);
        if (command.one().equals(command.other())) {
            throw new RuleBroken("conflict-is-between-two-units", "other");
        }
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            one.life(at);
            references.known(command.one().region(), null);
            references.known(command.other().region(), null);
            if (command.step() != null && !one.has(command.step())) {
                throw new RuleBroken("conflict-is-about-a-step-of-its-case", "step");
            }
            one.record(
                    at,
                    new ConflictRecorded(
                            command.caseId(),
                            command.conflict(),
                            command.one().function().word(),
                            command.one().region(),
                            command.other().function().word(),
                            command.other().region(),
                            command.step(),
                            command.what(),
                            command.at()));
        });
    }
}
