package io.meridian.commitment;

import static io.meridian.commitment.Commitments.COMMITMENT;
import static io.meridian.commitment.Commitments.COMMITMENT_SPAN;

import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Folds what is recorded about promises into one document per promise, and its spans for lists. */
public final class CommitmentProjection implements Projection {
    @Override
    public Set<View<?>> views() {
        return Set.of(COMMITMENT, COMMITMENT_SPAN);
    }

    @Override
    public String fingerprint() {
        return "commitment-1";
    }

    @Override
    public boolean concerns(Object event) {
        return event instanceof CommitmentEvent;
    }

    @Override
    public List<Change> fold(Recorded recorded, Shelf shelf) {
        CommitmentEvent event = (CommitmentEvent) recorded.event();
        String id = event.commitment();
        CommitmentFacts before = shelf.get(COMMITMENT, id).map(Document::body).orElse(CommitmentFacts.NONE);
        CommitmentFacts after = before.with(recorded.stamp(), event);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Put(
                new Document<>(COMMITMENT, after.account(), id, id, after.audience(), after, index(after))));
        Map<String, Document<CommitmentSpan>> spans = spans(after);
        Map<String, Document<CommitmentSpan>> earlier = spans(before);
        earlier.keySet().stream()
                .filter(gone -> !spans.containsKey(gone))
                .forEach(gone -> changes.add(new Change.Remove(COMMITMENT_SPAN, after.account(), gone)));
        spans.forEach((key, span) -> {
            if (!span.equals(earlier.get(key))) {
                changes.add(new Change.Put(span));
            }
        });
        return changes;
    }

    /** {@code cites} and {@code evidence}: what is narrowed along is found by them. */
    private static Map<String, Object> index(CommitmentFacts facts) {
        Map<String, Object> index = new TreeMap<>();
        facts.made().standing().forEach(made -> {
            if (made.said().cites() != null) {
                index.put("cites", made.said().cites());
            }
            if (made.said().evidence() != null) {
                index.put("evidence", made.said().evidence());
            }
        });
        return index;
    }

    private static Map<String, Document<CommitmentSpan>> spans(CommitmentFacts facts) {
        Map<String, Document<CommitmentSpan>> documents = new TreeMap<>();
        int number = 0;
        for (CommitmentSpan span : CommitmentSpan.of(facts)) {
            String key = facts.id() + ":" + number++;
            documents.put(
                    key,
                    new Document<>(
                            COMMITMENT_SPAN, facts.account(), key, facts.id(), facts.audience(), span, span.index()));
        }
        return documents;
    }
}
