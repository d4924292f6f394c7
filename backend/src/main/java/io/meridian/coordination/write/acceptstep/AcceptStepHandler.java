package io.meridian.coordination.write.acceptstep;

import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.StepState;
import io.meridian.coordination.events.StepAccepted;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepRules;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** The owning function answers for itself, once the consent it waits for is there. */
@Component
class AcceptStepHandler {
    private final Cases cases;
    private final Policies policies;

    AcceptStepHandler(Cases cases, Policies policies) {
        this.cases = cases;
        this.policies = policies;
    }

    @CommandHandler
    void decide(AcceptStep command, @MetaDataValue(Act.KEY) Act act) {
        Given.optional("note", command.note(), 2000);
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            StepFacts step = one.step(command.step());
            StepLife then = one.life(step, at);
            policies.mayAnswer(one, then);
            StepRules.nobodyAnswered(one, step, "accepted");
            StepRules.isOpen(one, step, then, "accepted");
            StepRules.hasConsent(one, step, then);
            if (then.state() == StepState.ACCEPTED) {
                throw new RuleBroken("step-is-not-accepted-already", null);
            }
            one.record(at, new StepAccepted(command.caseId(), command.step(), command.note(), command.at()));
        });
    }
}
