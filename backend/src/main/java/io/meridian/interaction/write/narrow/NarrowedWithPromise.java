package io.meridian.interaction.write.narrow;

import static io.meridian.commitment.Commitments.COMMITMENT;
import static io.meridian.interaction.Interactions.INTERACTION;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.NarrowedAlong;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.View;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.events.InteractionAudienceSet;
import io.meridian.interaction.write.Logbook;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An interaction in which a promise was given, or which links to it, is narrowed with it; whoever logged it stays. */
@Component
class NarrowedWithPromise implements NarrowedAlong {
    private static final String PROMISE = "commitment:";

    private final Logbook logbook;

    NarrowedWithPromise(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public View<?> view() {
        return INTERACTION;
    }

    @Override
    public List<Document<InteractionFacts>> hangingOn(String key, Documents documents) {
        if (!key.startsWith(PROMISE)) {
            return List.of();
        }
        Set<String> evidence = documents
                .get(COMMITMENT, key.substring(PROMISE.length()))
                .map(CommitmentFacts::evidence)
                .orElse(Set.of());
        return documents.documents(INTERACTION).stream()
                .filter(one -> evidence.contains(one.id())
                        || one.index().get("links") instanceof List<?> links && links.contains(key))
                .toList();
    }

    @Override
    public void narrow(String account, String id, Audience audience, Act act) {
        logbook.within(id, facts -> narrow(facts, audience));
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
