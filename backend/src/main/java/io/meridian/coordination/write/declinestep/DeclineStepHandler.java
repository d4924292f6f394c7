package io.meridian.coordination.write.declinestep;

import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.StepState;
import io.meridian.coordination.events.StepDeclined;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepRules;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** The owning function answers for itself, with a reason. */
@Component
class DeclineStepHandler {
    private final Cases cases;
    private final Policies policies;

    DeclineStepHandler(Cases cases, Policies policies) {
        this.cases = cases;
        this.policies = policies;
    }

    @CommandHandler
    void decide(DeclineStep command, @MetaDataValue(Act.KEY) Act act) {
        Given.text("reason", command.reason(), 2000);
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            StepFacts step = one.step(command.step());
            StepLife then = one.life(step, at);
            policies.mayAnswer(one, then);
            StepRules.nobodyAnswered(one, step, "declined");
            StepRules.isOpen(one, step, then, "declined");
            StepRules.hasConsent(one, step, then);
            if (then.state() == StepState.DECLINED) {
                throw new RuleBroken("step-is-not-declined-already", null);
            }
            one.record(at, new StepDeclined(command.caseId(), command.step(), command.reason(), command.at()));
        });
    }
}
