package io.meridian.eventlog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Events of the log's own tests, and proposals made of them. */
final class TestEvents {
    static final EventCatalog CATALOG = EventCatalog.of(Noted.class, Counted.class, FieldsForgotten.class);
    static final EventCodec CODEC = new EventCodec(CATALOG);

    private TestEvents() {}

    @EventName("test.noted")
    @Revision("1")
    record Noted(
            String note,
            @Nullable String person,
            @Detachable(of = "person") @Nullable String name,
            @Detachable @Nullable String text,
            @Nullable Long amount,
            @Nullable BigDecimal figure,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable ZoneId zone,
            List<String> tags) {
        static Noted text(String note, String text) {
            return new Noted(note, null, null, text, null, null, null, null, null, List.of());
        }

        static Noted about(String note, String person, String name, String text) {
            return new Noted(note, person, name, text, null, null, null, null, null, List.of());
        }
    }

    @EventName("test.counted")
    @Revision("2")
    record Counted(String counter, int by) {}

    static Proposal.Staged staged(String account, String aggregate, long sequence, Object event) {
        EventCatalog.Entry entry = CATALOG.entryOf(event);
        return new Proposal.Staged(
                UUID.randomUUID().toString(),
                entry.name(),
                entry.revision(),
                account,
                "test",
                aggregate,
                sequence,
                null,
                null,
                CODEC.encode(event));
    }

    static Proposal proposal(Proposal.Staged... events) {
        return proposal(UUID.randomUUID(), Map.of(), events);
    }

    /** @param guards {@code account:ID}, {@code saying:TEXT} or an aggregate's id → what was seen of it */
    static Proposal proposal(UUID command, Map<String, Long> guards, Proposal.Staged... events) {
        Map<Guard, Long> read = new HashMap<>();
        guards.forEach((guard, seen) -> read.put(guard(guard), seen));
        return new Proposal(
                command,
                "Test",
                new byte[] {1, 2, 3},
                "ada",
                null,
                null,
                "emea",
                ZoneOffset.UTC,
                read,
                List.of(events));
    }

    private static Guard guard(String written) {
        String[] kind = written.split(":", 2);
        return switch (kind[0]) {
            case "account" -> new Guard.Account(kind[1]);
            case "saying" -> new Guard.Saying(kind[1]);
            default -> new Guard.Aggregate(written);
        };
    }
}
