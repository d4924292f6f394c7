package io.meridian.coordination.write.reopencase;

import io.meridian.coordination.events.CaseReopened;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Meanwhile;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Takes a closed case up again. */
@Component
class ReopenCaseHandler {
    private final Cases cases;

    ReopenCaseHandler(Cases cases) {
        this.cases = cases;
    }

    @CommandHandler
    void decide(ReopenCase command, @MetaDataValue(Act.KEY) Act act) {
        Given.optional("reason", command.reason(), 2000);
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            if (one.life(at).open()) {
                Meanwhile.standsAsRead(one, "reopened");
                throw new RuleBroken("case-is-closed", null);
            }
            one.record(at, new CaseReopened(command.caseId(), command.reason(), command.at()));
        });
    }
}
