package io.meridian.interaction.write.narrow;

import static io.meridian.interaction.Interactions.INTERACTION;

import io.meridian.commitment.NarrowedAlong;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.history.DocumentsInAct;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.NarrowedWithInteraction;
import io.meridian.interaction.events.InteractionAudienceSet;
import io.meridian.interaction.write.Logbook;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An interaction in which a promise was given, or which links to it, is narrowed with it; whoever logged it stays. */
@Component
class NarrowedWithPromise implements NarrowedAlong {
    private final Logbook logbook;
    private final DocumentsInAct documents;
    private final ObjectProvider<NarrowedWithInteraction> along;

    NarrowedWithPromise(Logbook logbook, DocumentsInAct documents, ObjectProvider<NarrowedWithInteraction> along) {
        this.logbook = logbook;
        this.documents = documents;
        this.along = along;
    }

    @Override
    public void narrow(Narrowing narrowing, Act act) {
        Set<String> interactions = new TreeSet<>(narrowing.evidence());
        documents.all(narrowing.account(), INTERACTION).stream()
                .filter(one -> one.index().get("links") instanceof List<?> links
                        && links.contains("commitment:" + narrowing.commitment()))
                .map(Document::id)
                .forEach(interactions::add);
        interactions.stream()
                .filter(interaction -> !narrowing.except().contains("interaction:" + interaction))
                .filter(interaction -> logbook.find(interaction)
                        .filter(facts -> facts.account().equals(narrowing.account()))
                        .isPresent())
                .forEach(interaction -> {
                    logbook.within(interaction, facts -> narrow(facts, narrowing.audience()));
                    along.orderedStream()
                            .forEach(each -> each.narrow(
                                    narrowing.account(), interaction, narrowing.audience(), narrowing.except(), act));
                });
    }

    private static void narrow(InteractionFacts facts, Audience audience) {
        Audience wanted =
                facts.first().map(first -> audience.with(first.actor())).orElse(audience);
        Audience narrowed = facts.audience().narrowedTo(wanted);
        if (!narrowed.equals(facts.audience())) {
            Effect.in(facts.account()).apply(new InteractionAudienceSet(facts.id(), narrowed.sets()));
        }
    }
}
