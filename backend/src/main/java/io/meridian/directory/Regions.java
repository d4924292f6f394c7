package io.meridian.directory;

import io.meridian.shared.RuleBroken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Regions as known now, read inside a unit of work: what was read is a guard of its commit. */
public interface Regions {
    /** Empty where there is no such region. */
    Optional<RegionFacts> region(String region);

    /** Whether somebody added it and nobody took that back. */
    default boolean isKnown(String region) {
        return region(region).filter(facts -> !facts.wasTakenBack()).isPresent();
    }

    /** It is known, where one is named at all. */
    default void verify(String field, @Nullable String region) {
        if (region != null && !isKnown(region)) {
            throw new RuleBroken("region-is-known", field, region);
        }
    }

    /** Who heads a region at an instant (microseconds). */
    Optional<String> head(String region, long at);
}
