package io.meridian.coordination;

import io.meridian.coordination.events.CaseEvent;
import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Folds what is recorded about cases into one document per case, and spans of the case and its steps for lists. */
public final class CaseProjection implements Projection {
    @Override
    public Set<View<?>> views() {
        return Set.of(Coordination.CASE, Coordination.STEP_SPAN, Coordination.CASE_SPAN);
    }

    @Override
    public String fingerprint() {
        return "coordination-1";
    }

    @Override
    public boolean concerns(Object event) {
        return event instanceof CaseEvent;
    }

    @Override
    public List<Change> fold(Recorded recorded, Shelf shelf) {
        CaseEvent event = (CaseEvent) recorded.event();
        Stamp stamp = recorded.stamp();
        String id = event.caseId();
        CaseFacts before = shelf.get(Coordination.CASE, id).map(Document::body).orElse(CaseFacts.NONE);
        CaseFacts after = before.with(stamp, event);
        List<Change> changes = new ArrayList<>();
        changes.add(
                new Change.Put(document(Coordination.CASE, stamp.account(), id, id, after, after, index(id, after))));
        Map<String, Document<?>> spans = spans(stamp.account(), id, after);
        Map<String, Document<?>> earlier = spans(stamp.account(), id, before);
        earlier.forEach((gone, span) -> {
            if (!spans.containsKey(gone)) {
                changes.add(new Change.Remove(span.view(), stamp.account(), gone));
            }
        });
        spans.forEach((key, span) -> {
            if (!span.equals(earlier.get(key))) {
                changes.add(new Change.Put(span));
            }
        });
        return changes;
    }

    /** {@code cause} is {@code commitment:<id>} or {@code interaction:<id>}: what narrows with it finds the case by it. */
    private static Map<String, Object> index(String id, CaseFacts facts) {
        return facts.opened().standing().stream()
                .findFirst()
                .map(opening -> opening.said().cause())
                .<Map<String, Object>>map(cause -> Map.of("case", id, "cause", cause.key()))
                .orElse(Map.of("case", id));
    }

    private static Map<String, Document<?>> spans(String account, String id, CaseFacts facts) {
        Map<String, Document<?>> spans = new TreeMap<>();
        List<CaseSpan> cases = CaseSpan.of(id, facts);
        for (int i = 0; i < cases.size(); i++) {
            CaseSpan span = cases.get(i);
            String key = id + ":" + i;
            spans.put(key, document(Coordination.CASE_SPAN, account, key, id, facts, span, span.index()));
        }
        facts.steps().keySet().forEach(step -> {
            List<StepSpan> steps = StepSpan.of(id, facts, step);
            for (int i = 0; i < steps.size(); i++) {
                StepSpan span = steps.get(i);
                String key = step + ":" + i;
                spans.put(key, document(Coordination.STEP_SPAN, account, key, id, facts, span, span.index()));
            }
        });
        return spans;
    }

    private static <T> Document<T> document(
            View<T> view, String account, String id, String thing, CaseFacts facts, T body, Map<String, Object> index) {
        return new Document<>(view, account, id, thing, facts.audience(), body, index);
    }
}
