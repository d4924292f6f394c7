package io.meridian.coordination.write.completestep;

import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.StepState;
import io.meridian.coordination.events.StepCompleted;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepRules;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Whoever owns the step reports it done. */
@Component
class CompleteStepHandler {
    private final Cases cases;
    private final Policies policies;

    CompleteStepHandler(Cases cases, Policies policies) {
        this.cases = cases;
        this.policies = policies;
    }

    @CommandHandler
    void decide(CompleteStep command, @MetaDataValue(Act.KEY) Act act) {
        Given.optional("note", command.note(), 2000);
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            StepFacts step = one.step(command.step());
            StepLife then = one.life(step, at);
            policies.mayAnswer(one, then);
            StepRules.isOpen(one, step, then, "completed");
            StepRules.hasConsent(one, step, then);
            if (then.state() == StepState.DECLINED) {
                throw new RuleBroken("step-is-not-declined", null);
            }
            one.record(at, new StepCompleted(command.caseId(), command.step(), command.note(), command.at()));
        });
    }
}
