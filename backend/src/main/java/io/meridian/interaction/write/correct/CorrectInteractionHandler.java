package io.meridian.interaction.write.correct;

import io.meridian.commitment.Promises;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.history.DocumentsInAct;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.NamedInSheet;
import io.meridian.interaction.Sheet;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.interaction.write.Logbook;
import io.meridian.interaction.write.SheetReferences;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Corrects an interaction, and re-dates in the same commit the promises of its sheet that take their instant from it. */
@Component
public class CorrectInteractionHandler {
    private static final String LINKS = "links";
    private static final String ADDRESSES = "addresses";
    private static final Set<String> FIXED = Set.of("interaction", "promises");

    private final Logbook logbook;
    private final Promises promises;
    private final SheetReferences references;
    private final DocumentsInAct documents;

    public CorrectInteractionHandler(
            Logbook logbook, Promises promises, SheetReferences references, DocumentsInAct documents) {
        this.logbook = logbook;
        this.promises = promises;
        this.references = references;
        this.documents = documents;
    }

    @CommandHandler
    public void decide(CorrectInteraction command, @MetaDataValue(Act.KEY) Act act) {
        InteractionFacts facts = logbook.known(command.account(), command.interaction(), act);
        Fact<InteractionLogged> present =
                facts.present().orElseThrow(() -> new RuleBroken("only-what-stands-is-corrected", "interaction"));
        Corrected<InteractionLogged> corrected = corrected(command, facts, present, act);
        if (!corrected.saysSomething()) {
            return;
        }
        InteractionLogged said = Sheet.verified(present.said(), corrected.value());
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

    /** Of the links it is about those that whoever acts sees. */
    private Corrected<InteractionLogged> corrected(
            CorrectInteraction command, InteractionFacts facts, Fact<InteractionLogged> present, Act act) {
        String first = facts.told().root(present).event();
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(command.changed());
        if (changed.get(ADDRESSES) instanceof String addresses) {
            changed.put(ADDRESSES, Sheet.tidied(addresses));
        }
        Object asked = changed.get(LINKS);
        if (!changed.containsKey(LINKS) || asked != null && !(asked instanceof List)) {
            Corrected<InteractionLogged> corrected =
                    Corrected.of(facts.told(), facts.version(), first, changed, FIXED, act);
            references.verify(command.account(), present.said(), corrected.value(), act);
            return corrected;
        }
        NamedInSheet seen = new NamedInSheet(documents.seen(command.account(), act));
        List<?> links = asked instanceof List<?> given ? given : List.of();
        changed.put(LINKS, seen.withUnseen(links, present.said().links()));
        Corrected<InteractionLogged> corrected =
                Corrected.of(facts.told(), facts.version(), first, changed, FIXED, act, seen::of);
        InteractionLogged named = corrected
                .value()
                .naming(
                        links.stream().map(String::valueOf).toList(),
                        corrected.value().promises());
        references.verify(command.account(), seen.of(present.said()), named, act);
        return corrected;
    }

    private static long occurredAt(@Nullable When at, Act act) {
        if (at == null) {
            throw new RuleBroken("act-keeps-its-date", "at");
        }
        return act.done(at, "at");
    }
}
