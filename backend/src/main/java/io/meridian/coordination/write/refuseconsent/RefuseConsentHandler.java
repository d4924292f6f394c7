package io.meridian.coordination.write.refuseconsent;

import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.events.ConsentRefused;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepRules;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** The latest standing word of the local unit holds. */
@Component
class RefuseConsentHandler {
    private final Cases cases;
    private final Policies policies;

    RefuseConsentHandler(Cases cases, Policies policies) {
        this.cases = cases;
        this.policies = policies;
    }

    @CommandHandler
    void decide(RefuseConsent command, @MetaDataValue(Act.KEY) Act act) {
        Given.text("reason", command.reason(), 2000);
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            StepFacts step = one.step(command.step());
            StepLife then = one.life(step, at);
            policies.mayConsent(one, then);
            StepRules.waitsForConsent(one, step, then, "refused");
            one.record(at, new ConsentRefused(command.caseId(), command.step(), command.reason(), command.at()));
        });
    }
}
