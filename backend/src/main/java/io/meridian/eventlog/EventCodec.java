package io.meridian.eventlog;

import io.meridian.shared.Instants;
import io.meridian.shared.Redaction;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Between event records and stored payloads: canonical JSON, detachable values beside it, older revisions upcast. */
public final class EventCodec {
    private static final int SALT = 16;
    private static final String DIGEST = "digest";
    private static final String OF = "of";

    private final EventCatalog catalog;
    private final EventUpcaster upcasters;
    private final RandomGenerator salts;

    public EventCodec(EventCatalog catalog) {
        this(catalog, NoOpEventUpcaster.INSTANCE, new SecureRandom());
    }

    /** @param salts secret randomness; only the demo's making supplies a seeded one */
    public EventCodec(EventCatalog catalog, EventUpcaster upcasters, RandomGenerator salts) {
        this.catalog = catalog;
        this.upcasters = upcasters;
        this.salts = salts;
    }

    public EventCatalog catalog() {
        return catalog;
    }

    /** The record as it will be stored; salts differ from call to call. */
    public Payload encode(Object event) {
        EventCatalog.Entry entry = catalog.entryOf(event);
        ObjectNode tree = CanonicalJson.MAPPER.valueToTree(event);
        List<Payload.Detached> detached = new ArrayList<>();
        for (Map.Entry<String, @Nullable String> component : entry.detachable().entrySet()) {
            String name = component.getKey();
            JsonNode value = tree.get(name);
            if (value == null || value.isNull()) {
                continue;
            }
            String text = CanonicalJson.wellFormed(value.stringValue(), name);
            JsonNode person = component.getValue() == null ? null : tree.get(component.getValue());
            byte[] salt = new byte[SALT];
            salts.nextBytes(salt);
            byte[] digest = digest(salt, text);
            ObjectNode stand = CanonicalJson.MAPPER
                    .createObjectNode()
                    .put(DIGEST, HexFormat.of().formatHex(digest));
            String of = person == null || person.isNull() ? null : person.stringValue();
            if (of != null) {
                stand.put(OF, of);
            }
            tree.set(name, stand);
            detached.add(new Payload.Detached(name, of, salt, text, digest));
        }
        return new Payload(CanonicalJson.write(tree), List.copyOf(detached));
    }

    public Recorded decode(StoredEvent stored) {
        return new Recorded(stored.stamp(), decode(stored.type(), stored.revision(), stored.payload(), stored.stamp()));
    }

    /** The record of a payload; a forgotten value reads as {@link Redaction#MARK}. */
    public Object decode(String type, String revision, Payload payload) {
        return decode(type, revision, payload, null);
    }

    private Object decode(String type, String revision, Payload payload, @Nullable Stamp stamp) {
        ObjectNode tree = (ObjectNode) CanonicalJson.MAPPER.readTree(payload.json());
        for (Payload.Detached detached : payload.detached()) {
            if (detached.value() == null || detached.salt() == null) {
                tree.put(detached.name(), Redaction.MARK);
            } else if (!MessageDigest.isEqual(digest(detached.salt(), detached.value()), detached.digest())) {
                throw new LogDamaged(
                        stamp == null ? 0 : stamp.position(),
                        "the value of " + detached.name() + " does not fit its digest");
            } else {
                tree.put(detached.name(), detached.value());
            }
        }
        if (!catalog.knows(type, revision)) {
            IntermediateEventRepresentation upcast = upcast(type, revision, tree, stamp);
            String revised = upcast.getType().getRevision();
            EventCatalog.Entry entry = catalog.named(upcast.getType().getName(), revised == null ? "" : revised);
            return CanonicalJson.MAPPER.treeToValue(
                    upcast.getData(JsonNode.class).getData(), entry.record());
        }
        return CanonicalJson.MAPPER.treeToValue(
                tree, catalog.named(type, revision).record());
    }

    private IntermediateEventRepresentation upcast(
            String type, String revision, ObjectNode tree, @Nullable Stamp stamp) {
        List<IntermediateEventRepresentation> results = upcasters
                .upcast(Stream.of(new InitialEventRepresentation(
                        new StoredRevision(type, revision, tree, stamp), Converters.SERIALIZER)))
                .toList();
        if (results.size() != 1) {
            throw new UnknownEvent(type, revision);
        }
        return results.getFirst();
    }

    /** The detachable fields that a payload stands for: name to digest and person. */
    static List<Payload.Detached> stands(String json) {
        List<Payload.Detached> stands = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member :
                CanonicalJson.MAPPER.readTree(json).properties()) {
            JsonNode value = member.getValue();
            if (value.isObject() && value.has(DIGEST) && value.size() == (value.has(OF) ? 2 : 1)) {
                JsonNode of = value.get(OF);
                stands.add(new Payload.Detached(
                        member.getKey(),
                        of == null ? null : of.stringValue(),
                        null,
                        null,
                        HexFormat.of().parseHex(value.get(DIGEST).stringValue())));
            }
        }
        return stands;
    }

    static byte[] digest(byte[] salt, String value) {
        MessageDigest sha = Chain.sha256();
        sha.update(salt);
        return sha.digest(CanonicalJson.bytes(value));
    }

    /** A stored event of an older revision, as upcasters take it. */
    private record StoredRevision(
            String type,
            String revision,
            JsonNode tree,
            @Nullable Stamp stamp) implements EventData<Object> {
        @Override
        public String getEventIdentifier() {
            return stamp == null ? "" : stamp.event();
        }

        @Override
        public Instant getTimestamp() {
            return stamp == null ? Instant.EPOCH : Instants.instant(stamp.recordedAt());
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public SerializedObject<Object> getMetaData() {
            return (SerializedObject) new SerializedMetaData<>("{}", String.class);
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public SerializedObject<Object> getPayload() {
            return (SerializedObject) new SimpleSerializedObject<>(tree, JsonNode.class, type, revision);
        }
    }

    /** Made only when something has to be upcast. */
    private static final class Converters {
        static final Serializer SERIALIZER = Jackson3Serializer.builder().build();
    }
}
