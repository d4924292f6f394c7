package io.meridian.interaction.write.log;

import io.meridian.commitment.AudienceRules;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Promise;
import io.meridian.commitment.Promises;
import io.meridian.contact.KnownPeople;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.write.Logbook;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Logs an interaction and makes the promises of its sheet in one unit of work. */
@Component
public class LogInteractionHandler {
    private static final String COMMITMENT = "commitment:";
    private static final int MOST_PROMISES = 50;

    private final Logbook logbook;
    private final Promises promises;
    private final KnownPeople people;

    public LogInteractionHandler(Logbook logbook, Promises promises, KnownPeople people) {
        this.logbook = logbook;
        this.promises = promises;
        this.people = people;
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
        people.verifyOurs("ours", said.ours());
        people.verifyContacts(command.account(), "theirs", said.theirs());
        people.verifyContacts(command.account(), "thirdParties", said.thirdParties());
        long occurredAt = act.done(command.at(), "at");
        List<Audience> audiences = linked(command, said, act);
        for (int i = 0; i < ids.size(); i++) {
            Promise promise = command.promises().get(i);
            audiences.add(promises.make(
                    command.account(), ids.get(i), promise, command.interaction(), true, command.at(), act));
        }
        logbook.log(command.account(), said, occurredAt, audience(command, audiences, act));
    }

    private static Audience audience(LogInteraction command, List<Audience> audiences, Act act) {
        if (command.audience() != null) {
            return AudienceRules.verified(command.audience(), act);
        }
        Audience narrowest = Audience.EVERYBODY;
        for (Audience one : audiences) {
            narrowest = narrowest.narrowedTo(one);
        }
        return narrowest.with(act.actor());
    }

    /** What it links to must be there for this actor's eyes, and is for no wider an audience than that. */
    private List<Audience> linked(LogInteraction command, InteractionLogged said, Act act) {
        List<Audience> audiences = new ArrayList<>();
        for (String link : said.links()) {
            if (link.startsWith(COMMITMENT)) {
                audiences.add(linked(command.account(), link.substring(COMMITMENT.length()), act)
                        .audience());
            }
        }
        return audiences;
    }

    private CommitmentFacts linked(String account, String commitment, Act act) {
        try {
            return promises.known(account, commitment, act);
        } catch (Unknown unknown) {
            throw new RuleBroken("linked-promise-is-known", "links", commitment);
        }
    }
}
