package io.meridian.interaction;

import static io.meridian.interaction.Interactions.INTERACTION;

import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.interaction.events.InteractionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds what is recorded about interactions into one document per interaction. */
public final class InteractionProjection implements Projection {
    @Override
    public Set<View<?>> views() {
        return Set.of(INTERACTION);
    }

    @Override
    public String fingerprint() {
        return "interaction-1";
    }

    @Override
    public boolean concerns(Object event) {
        return event instanceof InteractionEvent;
    }

    @Override
    public List<Change> fold(Recorded recorded, Shelf shelf) {
        InteractionEvent event = (InteractionEvent) recorded.event();
        String id = event.interaction();
        InteractionFacts facts = shelf.get(INTERACTION, id)
                .map(Document::body)
                .orElse(InteractionFacts.NONE)
                .with(recorded.stamp(), event);
        return List.of(new Change.Put(
                new Document<>(INTERACTION, facts.account(), id, id, facts.audience(), facts, index(facts))));
    }

    /** {@code occurredAt} finds the last contact at or before an instant; {@code links} what is narrowed along. */
    private static Map<String, Object> index(InteractionFacts facts) {
        Map<String, Object> index = new HashMap<>();
        facts.present().ifPresent(fact -> {
            index.put("occurredAt", fact.effectiveAt());
            index.put("kind", fact.said().kind().name());
            index.put("links", fact.said().links());
        });
        return Map.copyOf(index);
    }
}
