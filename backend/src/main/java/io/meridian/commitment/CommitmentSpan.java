package io.meridian.commitment;

import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of effective time in which a promise reads the same, the clock's own verdict (late) aside: lists across
 * accounts ask {@code from ≤ e < until}, and late is {@code open} with {@code dueEnd ≤ e}.
 *
 * @param ending null while open; never {@code LATE}
 */
public record CommitmentSpan(
        String commitment,
        String account,
        long from,
        long until,
        boolean open,
        boolean accepted,
        @Nullable State ending,
        @Nullable Long endedAt,
        Kind kind,
        Side side,
        String responsible,
        @Nullable String counterpart,
        @Nullable String entity,
        @Nullable String region,
        String what,
        @Nullable When due,
        @Nullable Money value) {

    /** Every stretch, in order; the instants between them come from the reading itself. */
    public static List<CommitmentSpan> of(CommitmentFacts facts) {
        List<CommitmentSpan> spans = new ArrayList<>();
        long at = Instants.OPEN;
        while (true) {
            Reading reading = new Reading(at, Reader.of(""));
            Optional<Life> life = facts.life(reading);
            OptionalLong next = reading.changesAt();
            long until = next.orElse(Instants.NEVER);
            if (life.isPresent()) {
                add(spans, of(facts, life.get(), at, until));
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
        index.put("commitment", commitment);
        index.put("from", from);
        index.put("until", until);
        index.put("open", open);
        index.put("accepted", accepted);
        index.put("kind", kind.name());
        index.put("side", side.name());
        index.put("dueEnd", due == null ? Instants.NEVER : due.end());
        index.put("responsible", responsible);
        index.put("endedAt", endedAt == null ? Instants.NEVER : endedAt);
        if (counterpart != null) {
            index.put("counterpart", counterpart);
        }
        if (region != null) {
            index.put("region", region);
        }
        if (value != null) {
            index.put("currency", value.currency());
            index.put("amount", value.amount());
        }
        return Map.copyOf(index);
    }

    private static CommitmentSpan of(CommitmentFacts facts, Life life, long from, long until) {
        var made = facts.made().standing().getFirst().said();
        return new CommitmentSpan(
                facts.id(),
                facts.account(),
                from,
                until,
                life.open(),
                life.accepted(),
                life.open() ? null : life.state(),
                life.endedAt(),
                life.kind(),
                life.side(),
                life.responsible(),
                life.counterpart(),
                made.entity(),
                made.region(),
                life.promised().what(),
                life.promised().due(),
                life.promised().value());
    }

    private static void add(List<CommitmentSpan> spans, CommitmentSpan span) {
        if (!spans.isEmpty() && spans.getLast().with(span.until).equals(span.since(spans.getLast().from))) {
            spans.set(spans.size() - 1, spans.getLast().with(span.until));
        } else {
            spans.add(span);
        }
    }

    private CommitmentSpan with(long end) {
        return copy(from, end);
    }

    private CommitmentSpan since(long start) {
        return copy(start, until);
    }

    private CommitmentSpan copy(long start, long end) {
        return new CommitmentSpan(
                commitment,
                account,
                start,
                end,
                open,
                accepted,
                ending,
                endedAt,
                kind,
                side,
                responsible,
                counterpart,
                entity,
                region,
                what,
                due,
                value);
    }
}
