package io.meridian.eventlog;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The open line format, one JSON object a line (docs/log-format.md): a heading, the units of work, a closing mark. */
final class LogLines {
    static final String FORMAT = "meridian-log";
    static final int VERSION = 1;

    private static final HexFormat HEX = HexFormat.of();

    private LogLines() {}

    static String heading(byte[] contentKey) {
        return CanonicalJson.write(object().put("format", FORMAT)
                .put("version", VERSION)
                .put("log", EventLog.MAIN)
                .put("contentKey", HEX.formatHex(contentKey)));
    }

    static String end(Chain.Head head) {
        ObjectNode end = object().put("commits", Long.toString(head.ordinal()))
                .put("events", Long.toString(head.position()))
                .put("hash", HEX.formatHex(head.hash()));
        return CanonicalJson.write(object().set("end", end));
    }

    static String line(Commit commit) {
        ArrayNode detached = CanonicalJson.MAPPER.createArrayNode();
        for (StoredEvent event : commit.events()) {
            for (Payload.Detached one : event.payload().detached()) {
                if (one.salt() != null && one.value() != null) {
                    detached.addObject()
                            .put("position", Long.toString(event.stamp().position()))
                            .put("name", one.name())
                            .put("salt", HEX.formatHex(one.salt()))
                            .put("value", one.value());
                }
            }
        }
        return "{\"commit\":" + Chain.canonical(commit) + ",\"detached\":" + CanonicalJson.write(detached)
                + ",\"hash\":\"" + HEX.formatHex(commit.hash()) + "\"}";
    }

    private static ObjectNode object() {
        return CanonicalJson.MAPPER.createObjectNode();
    }

    /** @throws RuntimeException the line is not of this format */
    static Commit commit(JsonNode line) {
        JsonNode commit = line.required("commit");
        long ordinal = number(commit, "ordinal");
        long recordedAt = number(commit, "recordedAt");
        String actor = text(commit, "actor");
        ZoneId zone = ZoneId.of(text(commit, "zone"));
        List<StoredEvent> events = new ArrayList<>();
        for (JsonNode event : commit.required("events")) {
            Stamp stamp = new Stamp(
                    text(event, "event"),
                    number(event, "position"),
                    recordedAt,
                    number(event, "effectiveAt"),
                    text(event, "account"),
                    text(event, "aggregateType"),
                    text(event, "aggregate"),
                    number(event, "sequence"),
                    optional(event, "names"),
                    actor,
                    ordinal,
                    zone);
            String payload = CanonicalJson.write(event.required("payload"));
            events.add(new StoredEvent(
                    stamp,
                    text(event, "type"),
                    text(event, "revision"),
                    new Payload(payload, detached(payload, line.required("detached"), stamp.position()))));
        }
        return new Commit(
                text(commit, "log"),
                ordinal,
                recordedAt,
                UUID.fromString(text(commit, "command")),
                text(commit, "commandType"),
                HEX.parseHex(text(commit, "contentHash")),
                actor,
                optional(commit, "correlation"),
                optional(commit, "causation"),
                optional(commit, "region"),
                zone,
                HEX.parseHex(text(line, "hash")),
                List.copyOf(events));
    }

    private static List<Payload.Detached> detached(String payload, JsonNode besides, long position) {
        List<Payload.Detached> detached = new ArrayList<>();
        for (Payload.Detached stand : EventCodec.stands(payload)) {
            Payload.Detached whole = stand;
            for (JsonNode beside : besides) {
                if (number(beside, "position") == position
                        && text(beside, "name").equals(stand.name())) {
                    whole = new Payload.Detached(
                            stand.name(),
                            stand.person(),
                            HEX.parseHex(text(beside, "salt")),
                            text(beside, "value"),
                            stand.digest());
                }
            }
            detached.add(whole);
        }
        return List.copyOf(detached);
    }

    static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    static long number(JsonNode node, String name) {
        return Long.parseLong(text(node, name));
    }

    private static @Nullable String optional(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.stringValue();
    }
}
