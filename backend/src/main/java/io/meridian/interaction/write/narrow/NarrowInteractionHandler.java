package io.meridian.interaction.write.narrow;

import io.meridian.commitment.Along;
import io.meridian.commitment.AudienceRules;
import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import io.meridian.interaction.write.Logbook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Narrows an interaction and what inherits its audience in one commit. */
@Component
class NarrowInteractionHandler {
    private final Logbook logbook;
    private final AudienceRules audiences;
    private final Along along;

    NarrowInteractionHandler(Logbook logbook, AudienceRules audiences, Along along) {
        this.logbook = logbook;
        this.audiences = audiences;
        this.along = along;
    }

    @CommandHandler
    void decide(NarrowInteraction command, @MetaDataValue(Act.KEY) Act act) {
        logbook.known(command.account(), command.interaction(), act);
        Audience audience = audiences.verified(command.account(), command.people(), act);
        logbook.within(command.interaction(), facts -> command.decide(facts, audience, act));
        along.narrow(command.account(), "interaction:" + command.interaction(), audience, command.except(), act);
    }
}
