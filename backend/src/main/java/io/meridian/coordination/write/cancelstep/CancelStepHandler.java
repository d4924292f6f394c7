package io.meridian.coordination.write.cancelstep;

import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.events.StepCancelled;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepRules;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Who asked takes the request back. */
@Component
class CancelStepHandler {
    private final Cases cases;
    private final Policies policies;

    CancelStepHandler(Cases cases, Policies policies) {
        this.cases = cases;
        this.policies = policies;
    }

    @CommandHandler
    void decide(CancelStep command, @MetaDataValue(Act.KEY) Act act) {
        Given.optional("reason", command.reason(), 2000);
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            StepFacts step = one.step(command.step());
            StepLife then = one.life(step, at);
            policies.mayCancel(one, then);
            StepRules.isOpen(one, step, then, "cancelled");
            one.record(at, new StepCancelled(command.caseId(), command.step(), command.reason(), command.at()));
        });
    }
}
