package io.meridian.coordination.write.closecase;

import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Meanwhile;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import io.meridian.shared.RuleBroken;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Closes a case whose steps are all over. */
@Component
class CloseCaseHandler {
    private final Cases cases;

    CloseCaseHandler(Cases cases) {
        this.cases = cases;
    }

    @CommandHandler
    void decide(CloseCase command, @MetaDataValue(Act.KEY) Act act) {
        Given.optional("outcome", command.outcome(), 2000);
        long at = act.done(command.at(), "at");
        cases.act(command.account(), command.caseId(), act, one -> {
            if (!one.life(at).open()) {
                Meanwhile.standsAsRead(one, "closed");
                throw new RuleBroken("case-is-open", null);
            }
            List<String> open = one.openSteps(at);
            if (!open.isEmpty()) {
                throw new RuleBroken("case-has-no-open-steps", null, open.toArray(String[]::new));
            }
            one.record(at, new CaseClosed(command.caseId(), command.outcome(), command.at()));
        });
    }
}
