package io.meridian.directory.read.regions;

import io.meridian.directory.Hours;
import io.meridian.directory.RegionFacts;
import io.meridian.documents.Reading;
import io.meridian.history.PlannedChange;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region at an instant: its clock's zone and hours, and who heads it.
 *
 * @param version for {@code If-Match}
 */
record RegionView(
        String id,
        long version,
        String name,
        @Nullable ZoneId zone,
        List<Hours> hours,
        @Nullable String head,
        List<PlannedChange> planned) {
    static RegionView read(RegionFacts region, Reading reading) {
        return new RegionView(
                region.id(),
                region.version(),
                region.name(reading).orElse(""),
                region.zone(reading).orElse(null),
                region.hours(reading),
                region.head(reading).orElse(null),
                PlannedChange.of(region.id(), region, reading));
    }
}
