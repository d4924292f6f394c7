package io.meridian.coordination.write.opencase;

import io.meridian.commitment.AudienceRules;
import io.meridian.coordination.Opening.Cause;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Causes;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.shared.Given;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Opens a case for those who may see what it is for. */
@Component
class OpenCaseHandler {
    private final Cases cases;
    private final Causes causes;
    private final AudienceRules rules;

    OpenCaseHandler(Cases cases, Causes causes, AudienceRules rules) {
        this.cases = cases;
        this.causes = causes;
        this.rules = rules;
    }

    @CommandHandler
    void decide(OpenCase command, @MetaDataValue(Act.KEY) Act act) {
        Given.text("subject", command.subject(), 200);
        Given.optional("description", command.description(), 4000);
        long at = act.done(command.at(), "at");
        Audience audience = rules.verified(command.account(), command.audience(), act);
        Cause cause = command.cause();
        if (cause != null) {
            audience = causes.audience(command.account(), cause, act).narrowedTo(audience);
        }
        CaseOpened opened = new CaseOpened(
                command.caseId(),
                command.subject(),
                command.description(),
                cause == null ? null : cause.kind().word(),
                cause == null ? null : cause.id(),
                audience.sets(),
                command.at());
        cases.open(command.account(), command.caseId(), act, one -> one.record(at, opened));
    }
}
