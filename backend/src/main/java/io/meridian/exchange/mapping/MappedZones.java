package io.meridian.exchange.mapping;

import io.meridian.shared.NamedZone;
import io.meridian.shared.RuleBroken;
import java.time.ZoneId;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** A mapping names the zones that requests name: {@code mapping-names-known-zones}. */
final class MappedZones extends SimpleModule {
    MappedZones() {
        super("mapped-zones");
        addDeserializer(ZoneId.class, new ByName());
    }

    private static final class ByName extends StdScalarDeserializer<ZoneId> {
        ByName() {
            super(ZoneId.class);
        }

        @Override
        public ZoneId deserialize(JsonParser parser, DeserializationContext context) {
            String name = parser.getValueAsString("");
            return NamedZone.of(name).orElseThrow(() -> new RuleBroken("mapping-names-known-zones", "mapping", name));
        }
    }
}
