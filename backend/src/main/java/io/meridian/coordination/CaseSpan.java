package io.meridian.coordination;

import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A stretch of effective time in which a case is open, or closed: what "open cases" counts across accounts. */
public record CaseSpan(String caseId, String account, long from, long until, boolean open, String subject) {
    /** Every stretch, in order. */
    public static List<CaseSpan> of(String caseId, CaseFacts facts) {
        List<CaseSpan> spans = new ArrayList<>();
        long at = Instants.OPEN;
        while (true) {
            Reading reading = new Reading(at, Reader.of(""));
            Optional<CaseLife> life = facts.life(reading);
            OptionalLong next = reading.changesAt();
            long until = next.orElse(Instants.NEVER);
            if (life.isPresent()) {
                add(
                        spans,
                        new CaseSpan(
                                caseId,
                                facts.account(),
                                at,
                                until,
                                life.get().open(),
                                life.get().opening().said().subject()));
            }
            if (next.isEmpty()) {
                return List.copyOf(spans);
            }
            at = until;
        }
    }

    /** The declared index fields. */
    public Map<String, Object> index() {
        return Map.of("case", caseId, "from", from, "until", until, "open", open);
    }

    private static void add(List<CaseSpan> spans, CaseSpan span) {
        if (!spans.isEmpty()
                && spans.getLast().open == span.open
                && spans.getLast().subject.equals(span.subject)) {
            CaseSpan last = spans.removeLast();
            spans.add(new CaseSpan(last.caseId, last.account, last.from, span.until, last.open, last.subject));
        } else {
            spans.add(span);
        }
    }
}
