package io.meridian.shared.web;

import io.meridian.shared.RuleBroken;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.module.SimpleModule;

/** Requests name zones by their names in the tz database: {@code zone-is-known}. */
@Component
class KnownZones extends SimpleModule {
    KnownZones() {
        super("known-zones");
        addDeserializer(ZoneId.class, new ZonesByName(name -> new RuleBroken("zone-is-known", "zone", name)));
    }
}
