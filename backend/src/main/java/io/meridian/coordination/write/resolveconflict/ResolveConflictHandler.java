package io.meridian.coordination.write.resolveconflict;

import static io.meridian.documents.Meanwhile.latest;

import io.meridian.coordination.ConflictFacts;
import io.meridian.coordination.ConflictLife;
import io.meridian.coordination.ConflictState;
import io.meridian.coordination.Settlement;
import io.meridian.coordination.events.ConflictResolved;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Meanwhile;
import io.meridian.coordination.write.Policies;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Who was assigned settles a conflict. */
@Component
class ResolveConflictHandler {
    private final Cases cases;
    private final Policies policies;

    ResolveConflictHandler(Cases cases, Policies policies) {
        this.cases = cases;
        this.policies = policies;
    }

    @CommandHandler
    void decide(ResolveConflict command, @MetaDataValue(Act.KEY) Act act) {
        Given.text("how", command.how(), 2000);
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            ConflictFacts conflict = one.conflict(command.conflict());
            ConflictLife life = one.life(conflict, at);
            policies.mayResolve(
                    one, life.assigned() == null ? "" : life.assigned().said().person());
            Meanwhile.nothingNew(
                    one,
                    conflict.resolved(),
                    said -> true,
                    "how",
                    command.how(),
                    Settlement::how,
                    said -> latest(one.asRead().conflict(command.conflict()).resolved(), Settlement::how));
            if (life.state() == ConflictState.RESOLVED) {
                throw new RuleBroken("conflict-is-not-resolved", null);
            }
            one.record(at, new ConflictResolved(command.caseId(), command.conflict(), command.how(), command.at()));
        });
    }
}
