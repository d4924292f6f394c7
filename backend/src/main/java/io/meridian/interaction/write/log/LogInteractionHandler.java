package io.meridian.interaction.write.log;

import io.meridian.commitment.AudienceRules;
import io.meridian.commitment.Promise;
import io.meridian.commitment.Promises;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.write.Logbook;
import io.meridian.interaction.write.SheetReferences;
import io.meridian.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Logs an interaction and makes the promises of its sheet in one unit of work. */
@Component
public class LogInteractionHandler {
    private static final int MOST_PROMISES = 50;

    private final Logbook logbook;
    private final Promises promises;
    private final SheetReferences references;
    private final AudienceRules rules;

    public LogInteractionHandler(Logbook logbook, Promises promises, SheetReferences references, AudienceRules rules) {
        this.logbook = logbook;
        this.promises = promises;
        this.references = references;
        this.rules = rules;
    }

    @CommandHandler
    public void decide(LogInteraction command, @MetaDataValue(Act.KEY) Act act) {
        if (command.promises().size() > MOST_PROMISES) {
            throw new RuleBroken("sheet-is-not-too-long", "promises", Integer.toString(MOST_PROMISES));
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < command.promises().size(); i++) {
            ids.add(act.id("promise/" + i));
        }
        InteractionLogged said = command.sheet().logged(command.interaction(), ids, command.at());
        long occurredAt = act.done(command.at(), "at");
        List<Audience> audiences = references.verify(command.account(), null, said, act);
        for (int i = 0; i < ids.size(); i++) {
            audiences.add(make(command, i, ids.get(i), act));
        }
        logbook.log(command.account(), said, occurredAt, audience(command, audiences, act));
    }

    /** Which of several promises is refused is said with its field. */
    private Audience make(LogInteraction command, int index, String id, Act act) {
        Promise promise = command.promises().get(index);
        try {
            return promises.make(command.account(), id, promise, command.interaction(), true, command.at(), act);
        } catch (RuleBroken rule) {
            throw new RuleBroken(
                    rule.code(),
                    "promises[" + index + "]" + (rule.field() == null ? "" : "." + rule.field()),
                    rule.arguments().toArray(String[]::new));
        }
    }

    private Audience audience(LogInteraction command, List<Audience> audiences, Act act) {
        if (command.audience() != null) {
            return rules.verified(command.account(), command.audience(), act);
        }
        Audience narrowest = Audience.EVERYBODY;
        for (Audience one : audiences) {
            narrowest = narrowest.narrowedTo(one);
        }
        return narrowest.with(act.actor());
    }
}
