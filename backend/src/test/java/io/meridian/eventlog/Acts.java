package io.meridian.eventlog;

import io.meridian.shared.Instants;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts for aggregate fixtures, which take them as metadata. */
public final class Acts {
    public static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private Acts() {}

    public static Act at(String now) {
        return decidedOn(null, now);
    }

    /** Decided on a version of the aggregate. */
    public static Act decidedOn(@Nullable Long version, String now) {
        return new Act(
                UUID.fromString("7f1f6a36-3c39-4f9a-9a55-000000000001"),
                "ines",
                version,
                Instants.parse(now),
                VIENNA,
                "emea",
                false);
    }

    public static Map<String, Object> in(Act act) {
        return Map.of(Act.KEY, act);
    }
}
