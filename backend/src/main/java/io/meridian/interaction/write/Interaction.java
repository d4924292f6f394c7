package io.meridian.interaction.write;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.Stamp;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.events.InteractionEvent;
import io.meridian.interaction.write.cancel.CancelInteraction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, call, mail, visit, review, escalation or note: something that took place between us and the customer. It is
 * logged, corrected in content and time, or cancelled where it did not take place; nothing replaces what was written
 * before, it only stands no more. Logging, correcting and undoing reach the promises of its sheet and are handled beside.
 */
@Aggregate
public class Interaction {
    @AggregateIdentifier
    private @Nullable String id;

    private InteractionFacts facts = InteractionFacts.NONE;

    Interaction() {}

    InteractionFacts facts() {
        return facts;
    }

    @CommandHandler
    void decide(CancelInteraction command, @MetaDataValue(Act.KEY) Act act) {
        command.decide(facts, act);
    }

    @EventSourcingHandler
    void evolve(InteractionEvent event, Stamp stamp) {
        id = event.interaction();
        facts = facts.with(stamp, event);
    }
}
