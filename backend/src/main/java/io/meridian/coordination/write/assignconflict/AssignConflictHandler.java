package io.meridian.coordination.write.assignconflict;

import static io.meridian.documents.Meanwhile.latest;

import io.meridian.coordination.ConflictFacts;
import io.meridian.coordination.ConflictLife;
import io.meridian.coordination.ConflictState;
import io.meridian.coordination.Settler;
import io.meridian.coordination.events.ConflictAssigned;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Meanwhile;
import io.meridian.coordination.write.StepReferences;
import io.meridian.eventlog.Act;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Names who is to settle a conflict. */
@Component
class AssignConflictHandler {
    private final Cases cases;
    private final StepReferences references;

    AssignConflictHandler(Cases cases, StepReferences references) {
        this.cases = cases;
        this.references = references;
    }

    @CommandHandler
    void decide(AssignConflict command, @MetaDataValue(Act.KEY) Act act) {
        long at = act.from(command.at());
        cases.act(command.account(), command.caseId(), act, one -> {
            ConflictFacts conflict = one.conflict(command.conflict());
            Meanwhile.nothingNew(
                    one,
                    conflict.assigned(),
                    said -> true,
                    "person",
                    command.person(),
                    Settler::person,
                    said -> latest(one.asRead().conflict(command.conflict()).assigned(), Settler::person));
            ConflictLife life = one.life(conflict, at);
            if (life.state() == ConflictState.RESOLVED) {
                throw new RuleBroken("conflict-is-not-resolved", null);
            }
            references.person(command.person(), "person");
            if (life.assigned() != null && life.assigned().said().person().equals(command.person())) {
                throw new RuleBroken("settler-changes", "person");
            }
            one.record(at, new ConflictAssigned(command.caseId(), command.conflict(), command.person(), command.at()));
        });
    }
}
