package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.TestEvents.Counted;
import io.meridian.eventlog.TestEvents.Noted;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import violating.eventlog.UnstorableEvents;

class EventCodecTest {
    @Test
    void aPersonalValueStandsBesideThePayloadWhichHasOnlyItsDigest() {
        Payload payload = TestEvents.CODEC.encode(Noted.about("n", "p-1", "Ada", "words"));

        assertThat(payload.json()).contains("\"of\":\"p-1\"").doesNotContain("Ada", "words");
        assertThat(payload.detached())
                .extracting(Payload.Detached::name, Payload.Detached::person, Payload.Detached::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "p-1", "Ada"),
                        org.assertj.core.groups.Tuple.tuple("text", null, "words"));
        assertThat(payload.detached().getFirst().salt()).hasSize(16);
    }

    @Test
    void anUnknownNameOrRevisionStopsTheReaderWithASentence() {
        Payload payload = new Payload("{}", List.of());

        assertThatThrownBy(() -> TestEvents.CODEC.decode("test.gone", "1", payload))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("\"test.gone\" in revision 1");
        assertThatThrownBy(() -> TestEvents.CODEC.decode("test.counted", "3", payload))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("\"test.counted\" in revision 3");
    }

    @Test
    void anOlderRevisionIsUpcast() {
        EventUpcaster renamed = new SingleEventUpcaster() {
            @Override
            protected boolean canUpcast(IntermediateEventRepresentation event) {
                return event.getType().equals(new SimpleSerializedType("test.counted", "1"));
            }

            @Override
            protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
                return event.upcastPayload(new SimpleSerializedType("test.counted", "2"), JsonNode.class, tree -> {
                    ((ObjectNode) tree).set("by", tree.get("amount"));
                    return tree;
                });
            }
        };
        EventCodec codec = new EventCodec(TestEvents.CATALOG, renamed, new Random(1));

        assertThat(codec.decode("test.counted", "1", new Payload("{\"amount\":4,\"counter\":\"c\"}", List.of())))
                .isEqualTo(new Counted("c", 4));
    }

    @Test
    void anEventIsUpcastIntoOneEventOnly() {
        EventUpcaster dropping = events -> Stream.empty();
        EventCodec codec = new EventCodec(TestEvents.CATALOG, dropping, new Random(1));

        assertThatThrownBy(() -> codec.decode("test.counted", "1", new Payload("{}", List.of())))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void aValueThatDoesNotFitItsDigestIsNotRead() {
        Payload payload = TestEvents.CODEC.encode(Noted.text("n", "words"));
        Payload.Detached one = payload.detached().getFirst();
        Payload changed = new Payload(
                payload.json(),
                List.of(new Payload.Detached(one.name(), one.person(), one.salt(), "other words", one.digest())));

        assertThatThrownBy(() -> TestEvents.CODEC.decode("test.noted", "1", changed))
                .isInstanceOf(LogDamaged.class);
    }

    @Test
    void saltsCanBeSeededSoThatTheDemoIsTheSameEveryTime() {
        Noted noted = Noted.text("n", "words");
        String once = new EventCodec(TestEvents.CATALOG, NoOpEventUpcaster.INSTANCE, new Random(7))
                .encode(noted)
                .json();

        assertThat(new EventCodec(TestEvents.CATALOG, NoOpEventUpcaster.INSTANCE, new Random(7))
                        .encode(noted)
                        .json())
                .isEqualTo(once);
        assertThat(TestEvents.CODEC.encode(noted).json()).isNotEqualTo(once);
    }

    @Test
    void theCatalogRefusesWhatCouldNotBeStoredForEver() {
        assertThatThrownBy(() -> EventCatalog.of(Counted.class, UnstorableEvents.SameName.class))
                .hasMessageContaining("Two events are named \"test.counted\"");
        assertThatThrownBy(() -> EventCatalog.of(UnstorableEvents.Floating.class))
                .hasMessageContaining("use BigDecimal");
        assertThatThrownBy(() -> EventCatalog.of(UnstorableEvents.Unordered.class))
                .hasMessageContaining("use List");
        assertThatThrownBy(() -> EventCatalog.of(UnstorableEvents.WithoutRevision.class))
                .hasMessageContaining("@Revision");
        assertThatThrownBy(() -> EventCatalog.of(UnstorableEvents.DetachedNumber.class))
                .hasMessageContaining("must be a String");
        assertThatThrownBy(() -> EventCatalog.of(UnstorableEvents.OfNobody.class))
                .hasMessageContaining("no component \"whose\"");
        assertThatThrownBy(() -> TestEvents.CODEC.encode("not an event")).hasMessageContaining("not in the catalog");
    }
}
