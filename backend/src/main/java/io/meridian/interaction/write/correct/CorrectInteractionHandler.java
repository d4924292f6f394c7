package io.meridian.interaction.write.correct;

import io.meridian.commitment.Promises;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.Sheet;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.write.Logbook;
import io.meridian.interaction.write.SheetReferences;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Corrects an interaction, and re-dates in the same commit the promises of its sheet that take their instant from it. */
@Component
public class CorrectInteractionHandler {
    private static final Set<String> FIXED = Set.of("interaction", "promises");

    private final Logbook logbook;
    private final Promises promises;
    private final SheetReferences references;

    public CorrectInteractionHandler(Logbook logbook, Promises promises, SheetReferences references) {
        this.logbook = logbook;
        this.promises = promises;
        this.references = references;
    }

    @CommandHandler
    public void decide(CorrectInteraction command, @MetaDataValue(Act.KEY) Act act) {
        InteractionFacts facts = logbook.known(command.account(), command.interaction(), act);
        Fact<InteractionLogged> present =
                facts.present().orElseThrow(() -> new RuleBroken("only-what-stands-is-corrected", "interaction"));
        Corrected<InteractionLogged> corrected = Corrected.of(
                facts.told(), facts.version(), facts.told().root(present).event(), command.changed(), FIXED, act);
        if (!corrected.saysSomething()) {
            return;
        }
        InteractionLogged said = Sheet.verified(corrected.value());
        references.verify(command.account(), present.said(), said, act);
        boolean redated = !Objects.equals(said.at(), present.said().at());
        long occurredAt = redated ? occurredAt(said.at(), act) : present.effectiveAt();
        logbook.within(
                command.interaction(),
                known -> Effect.in(command.account())
                        .from(occurredAt)
                        .replacing(present.event())
                        .apply(said));
        if (redated) {
            said.promises().forEach(promise -> promises.redate(promise, said.at(), act));
        }
    }

    private static long occurredAt(@org.jspecify.annotations.Nullable When at, Act act) {
        if (at == null) {
            throw new RuleBroken("act-keeps-its-date", "at");
        }
        return act.done(at, "at");
    }
}
