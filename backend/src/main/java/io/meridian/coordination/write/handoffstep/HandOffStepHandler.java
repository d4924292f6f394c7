package io.meridian.coordination.write.handoffstep;

import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.Unit;
import io.meridian.coordination.events.StepHandedOff;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Policies;
import io.meridian.coordination.write.StepReferences;
import io.meridian.coordination.write.StepRules;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** A step that waited for consent waits for that of the further unit, which must be there to ask. */
@Component
class HandOffStepHandler {
    private final Cases cases;
    private final Policies policies;
    private final StepReferences references;

    HandOffStepHandler(Cases cases, Policies policies, StepReferences references) {
        this.cases = cases;
        this.policies = policies;
        this.references = references;
    }

    @CommandHandler
    void decide(HandOffStep command, @MetaDataValue(Act.KEY) Act act) {
        Given.optional("reason", command.reason(), 2000);
        long at = act.from(command.at());
        cases.act(command.account(), command.caseId(), act, one -> {
            StepFacts step = one.step(command.step());
            StepLife then = one.life(step, at);
            policies.mayPassOn(one, then);
            StepRules.nobodyPassedOn(one, step, command.function().word() + " " + command.region());
            StepRules.isOpen(one, step, then, "handed-off");
            references.known(command.region(), command.owner());
            Unit unit = new Unit(command.function(), command.region());
            if (unit.equals(then.unit())) {
                throw new RuleBroken("hand-off-is-to-another-unit", "function");
            }
            if (then.request().said().consentNeeded()) {
                policies.somebodyCanConsent(one, unit, at);
            }
            one.record(
                    at,
                    new StepHandedOff(
                            command.caseId(),
                            command.step(),
                            unit.function().word(),
                            unit.region(),
                            command.owner(),
                            command.reason(),
                            command.at()));
        });
    }
}
