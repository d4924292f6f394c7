package io.meridian.shared.web;

import io.meridian.shared.NamedZone;
import io.meridian.shared.RuleBroken;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Requests name zones by their names in the tz database: {@code zone-is-known}. */
@Component
class KnownZones extends SimpleModule {
    KnownZones() {
        super("known-zones");
        addDeserializer(ZoneId.class, new ByName());
    }

    private static final class ByName extends StdScalarDeserializer<ZoneId> {
        ByName() {
            super(ZoneId.class);
        }

        @Override
        public ZoneId deserialize(JsonParser parser, DeserializationContext context) {
            String name = parser.getValueAsString("");
            return NamedZone.of(name).orElseThrow(() -> new RuleBroken("zone-is-known", "zone", name));
        }
    }
}
