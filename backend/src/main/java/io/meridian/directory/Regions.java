package io.meridian.directory;

import java.util.Optional;

/** Regions as known now, read inside a unit of work: what was read is a guard of its commit. */
public interface Regions {
    /** Empty where there is no such region. */
    Optional<RegionFacts> region(String region);

    /** Who heads a region at an instant (microseconds). */
    Optional<String> head(String region, long at);
}
