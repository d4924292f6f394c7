package io.meridian.shared;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A zone by its name in the tz database, wherever somebody gives one. A bare offset ({@code Z}, {@code +02:00}) is none: it knows
 * no summer time, and browsers do not know every one of them.
 */
public final class NamedZone {
    private NamedZone() {}

    /** Empty where there is no such name. */
    public static Optional<ZoneId> of(@Nullable String name) {
        return Optional.ofNullable(name)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }
}
