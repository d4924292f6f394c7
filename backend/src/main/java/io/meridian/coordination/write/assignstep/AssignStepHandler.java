package io.meridian.coordination.write.assignstep;

import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.events.StepAssigned;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepReferences;
import io.meridian.coordination.write.StepRules;
import io.meridian.eventlog.Act;
import io.meridian.shared.RuleBroken;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Names who owns the step. */
@Component
class AssignStepHandler {
    private final Cases cases;
    private final Policies policies;
    private final StepReferences references;

    AssignStepHandler(Cases cases, Policies policies, StepReferences references) {
        this.cases = cases;
        this.policies = policies;
        this.references = references;
    }

    @CommandHandler
    void decide(AssignStep command, @MetaDataValue(Act.KEY) Act act) {
        long at = act.from(command.at());
        cases.act(command.account(), command.caseId(), act, one -> {
            StepFacts step = one.step(command.step());
            StepLife then = one.life(step, at);
            policies.mayPassOn(one, then);
            StepRules.nobodyPassedOn(one, step, command.owner());
            StepRules.isOpen(one, step, then, "assigned");
            references.known(then.unit().region(), command.owner());
            if (Objects.equals(command.owner(), then.owner())) {
                throw new RuleBroken("owner-changes", "owner");
            }
            one.record(at, new StepAssigned(command.caseId(), command.step(), command.owner(), command.at()));
        });
    }
}
