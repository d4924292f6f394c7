package io.meridian.coordination.write.narrowcase;

import io.meridian.commitment.AudienceRules;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.events.CaseNarrowed;
import io.meridian.coordination.write.Cases;
import io.meridian.coordination.write.Causes;
import io.meridian.coordination.write.Meanwhile;
import io.meridian.coordination.write.Policies;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.history.DocumentsInAct;
import io.meridian.shared.Instants;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Sets who may see a case, within the audience of what it is for. */
@Component
class NarrowCaseHandler {
    private final Cases cases;
    private final Policies policies;
    private final Causes causes;
    private final AudienceRules rules;
    private final DocumentsInAct documents;

    NarrowCaseHandler(Cases cases, Policies policies, Causes causes, AudienceRules rules, DocumentsInAct documents) {
        this.documents = documents;
        this.cases = cases;
        this.policies = policies;
        this.causes = causes;
        this.rules = rules;
    }

    @CommandHandler
    void decide(NarrowCase command, @MetaDataValue(Act.KEY) Act act) {
        cases.act(command.account(), command.caseId(), act, one -> {
            policies.mayNarrow(one);
            // Cases that stand still would go on to show it to everybody: then it is refused, and not only said.
            documents.all(command.account()).get(Coordination.CASE, command.caseId());
            Audience mine = rules.verified(command.account(), command.people(), act);
            Meanwhile.nothingNew(
                    one,
                    one.facts().narrowed(),
                    people -> true,
                    "people",
                    mine.sets(),
                    people -> people,
                    said -> one.asRead().audience().sets());
            Audience within = causes.audience(one.facts(), act).narrowedTo(mine);
            if (!within.equals(one.facts().audience())) {
                one.record(Instants.NEVER, new CaseNarrowed(command.caseId(), within.sets()));
            }
        });
    }
}
