package io.meridian.toy;

import io.meridian.eventlog.Commit;
import io.meridian.eventlog.EventCatalog;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.EventName;
import io.meridian.eventlog.Proposal;
import io.meridian.toy.events.NoteEvent;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appends acts about notes straight to a log. */
public final class ToyLog {
    private final EventLog log;
    private final EventCodec codec;

    public ToyLog(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** One event of an act. */
    public record Says(
            NoteEvent event,
            @Nullable Long effectiveAt,
            @Nullable String names) {
        public static Says now(NoteEvent event) {
            return new Says(event, null, null);
        }

        public static Says at(long effectiveAt, NoteEvent event) {
            return new Says(event, effectiveAt, null);
        }

        public Says naming(String named) {
            return new Says(event, effectiveAt, named);
        }
    }

    /** The ids of the act's events. */
    public List<String> act(String account, Says... events) {
        return commit(account, events).events().stream()
                .map(event -> event.stamp().event())
                .toList();
    }

    public Commit commit(String account, Says... events) {
        Map<String, Long> next = new HashMap<>();
        List<Proposal.Staged> staged = new ArrayList<>();
        for (Says said : events) {
            String note = said.event().note();
            long sequence = next.getOrDefault(note, log.lastSequence(note)) + 1;
            next.put(note, sequence);
            EventCatalog.Entry entry = codec.catalog().entries().stream()
                    .filter(one -> one.record() == said.event().getClass())
                    .findFirst()
                    .orElseThrow();
            staged.add(new Proposal.Staged(
                    UUID.randomUUID().toString(),
                    entry.record().getAnnotation(EventName.class).value(),
                    entry.revision(),
                    account,
                    "note",
                    note,
                    sequence,
                    said.effectiveAt(),
                    said.names(),
                    codec.encode(said.event())));
        }
        return log.append(new Proposal(
                UUID.randomUUID(), "Toy", new byte[32], "anna", null, null, null, ZoneOffset.UTC, Map.of(), staged));
    }
}
