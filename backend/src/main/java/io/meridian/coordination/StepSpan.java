package io.meridian.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of effective time in which a step reads the same, the clock's own verdict (late) aside: late is {@code open}
 * with {@code dueEnd ≤ e}.
 *
 * @param unit who holds it
 * @param owner the person of that unit, if named
 * @param waitsFor whose turn it is while it is open: a unit, and the person of it if one is named, or the requester
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepSpan(
        String caseId,
        String step,
        String account,
        long from,
        long until,
        StepState state,
        boolean open,
        Unit unit,
        @Nullable String owner,
        String requester,
        String what,
        boolean global,
        @Nullable When due,
        @Nullable WaitsFor waitsFor) {

    /** Whose turn it is: a person, else a unit; for consent the head of the region as well. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WaitsFor(@Nullable Unit unit, @Nullable String person, boolean consent) {}

    /** Every stretch, in order; the instants between them come from the reading itself. */
    public static List<StepSpan> of(String caseId, CaseFacts facts, String step) {
        List<StepSpan> spans = new ArrayList<>();
        long at = Instants.OPEN;
        while (true) {
            Reading reading = new Reading(at, Reader.of(""));
            Optional<StepLife> life = facts.life(step, reading);
            OptionalLong next = reading.changesAt();
            long until = next.orElse(Instants.NEVER);
            if (life.isPresent()) {
                add(spans, of(caseId, facts.account(), step, life.get(), at, until));
            }
            if (next.isEmpty()) {
                return List.copyOf(spans);
            }
            at = until;
        }
    }

    /** The declared index fields; none depends on e or on the reader. */
    public Map<String, Object> index() {
        Map<String, Object> index = new HashMap<>();
        index.put("case", caseId);
        index.put("step", step);
        index.put("from", from);
        index.put("until", until);
        index.put("state", state.word());
        index.put("open", open);
        index.put("function", unit.function().word());
        index.put("region", unit.region());
        index.put("requester", requester);
        index.put("dueEnd", due == null ? Instants.NEVER : due.end());
        if (owner != null) {
            index.put("owner", owner);
        }
        if (waitsFor != null) {
            index.put("waitsForConsent", waitsFor.consent());
            if (waitsFor.unit() != null) {
                index.put("waitsForFunction", waitsFor.unit().function().word());
                index.put("waitsForRegion", waitsFor.unit().region());
            }
            if (waitsFor.person() != null) {
                index.put("waitsForPerson", waitsFor.person());
            }
        }
        return Map.copyOf(index);
    }

    private static StepSpan of(String caseId, String account, String step, StepLife life, long from, long until) {
        Request asked = life.request().said();
        return new StepSpan(
                caseId,
                step,
                account,
                from,
                until,
                life.state(),
                life.open(),
                life.unit(),
                life.owner(),
                life.requester(),
                asked.what(),
                asked.global(),
                asked.due(),
                life.waitsFor().orElse(null));
    }

    private static void add(List<StepSpan> spans, StepSpan span) {
        if (!spans.isEmpty() && spans.getLast().during(span.from, span.until).equals(span)) {
            spans.add(spans.removeLast().until(span.until));
        } else {
            spans.add(span);
        }
    }

    private StepSpan until(long end) {
        return during(from, end);
    }

    private StepSpan during(long start, long end) {
        return new StepSpan(
                caseId, step, account, start, end, state, open, unit, owner, requester, what, global, due, waitsFor);
    }
}
