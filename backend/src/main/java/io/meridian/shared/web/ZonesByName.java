package io.meridian.shared.web;

import io.meridian.shared.NamedZone;
import io.meridian.shared.RuleBroken;
import java.time.ZoneId;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a zone by its name in the tz database; what is no such name is refused as whoever reads it says. */
public final class ZonesByName extends StdScalarDeserializer<ZoneId> {
    private final Function<String, RuleBroken> refusal;

    public ZonesByName(Function<String, RuleBroken> refusal) {
        super(ZoneId.class);
        this.refusal = refusal;
    }

    @Override
    public ZoneId deserialize(JsonParser parser, DeserializationContext context) {
        String name = parser.getValueAsString("");
        return NamedZone.of(name).orElseThrow(() -> refusal.apply(name));
    }
}
