package io.meridian.interaction.write.correct;

import io.meridian.commitment.Promises;
import io.meridian.contact.KnownPeople;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.Sheet;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.write.Logbook;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.List;
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
    private final KnownPeople people;

    public CorrectInteractionHandler(Logbook logbook, Promises promises, KnownPeople people) {
        this.logbook = logbook;
        this.promises = promises;
        this.people = people;
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
        verifyNamed(command.account(), present.said(), said);
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

    /** Who took part before stays, whatever became of them; who is added is known. */
    private void verifyNamed(String account, InteractionLogged before, InteractionLogged said) {
        people.verifyOurs("ours", added(before.ours(), said.ours()));
        people.verifyContacts(account, "theirs", added(before.theirs(), said.theirs()));
        people.verifyContacts(account, "thirdParties", added(before.thirdParties(), said.thirdParties()));
    }

    private static List<String> added(List<String> before, List<String> said) {
        return said.stream().filter(person -> !before.contains(person)).toList();
    }

    private static long occurredAt(@org.jspecify.annotations.Nullable When at, Act act) {
        if (at == null) {
            throw new RuleBroken("act-keeps-its-date", "at");
        }
        return act.done(at, "at");
    }
}
