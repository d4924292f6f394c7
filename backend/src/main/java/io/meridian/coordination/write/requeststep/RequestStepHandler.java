package io.meridian.coordination.write.requeststep;

import io.meridian.coordination.Unit;
import io.meridian.coordination.events.StepRequested;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.ConsentDemand;
import io.meridian.coordination.write.StepReferences;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/**
 * Asks a unit, and writes down what the governance of that instant, as known now, demands: under coordination a global
 * step waits for the local unit's consent, and is refused where there is nobody to ask; under control, and where a
 * dedicated unit serves the customer, it is an instruction.
 */
@Component
class RequestStepHandler {
    private final Cases cases;
    private final StepReferences references;
    private final ConsentDemand demand;

    RequestStepHandler(Cases cases, StepReferences references, ConsentDemand demand) {
        this.cases = cases;
        this.references = references;
        this.demand = demand;
    }

    @CommandHandler
    void decide(RequestStep command, @MetaDataValue(Act.KEY) Act act) {
        Given.text("what", command.what(), 500);
        long at = act.from(command.at());
        cases.act(command.account(), command.caseId(), act, one -> {
            if (!one.life(at).open()) {
                throw new RuleBroken("case-is-open", null);
            }
            references.known(command.region(), command.owner());
            if (command.after() != null && !one.has(command.after())) {
                throw new RuleBroken("step-follows-a-step-of-its-case", "after");
            }
            Unit unit = new Unit(command.function(), command.region());
            ConsentDemand.Demand demanded = demand.of(one, unit, command.global(), at);
            one.record(
                    at,
                    new StepRequested(
                            command.caseId(),
                            command.step(),
                            unit.function().word(),
                            unit.region(),
                            command.what(),
                            command.global(),
                            command.due(),
                            command.owner(),
                            command.after(),
                            demanded.governance().word(),
                            demanded.consent(),
                            command.at()));
        });
    }
}
