package io.meridian.directory;

import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can be reached: in whose zone and at which hours of the week.
 *
 * @param own whether they are the person's own; else their region's
 */
public record WorkingHours(@Nullable ZoneId zone, List<Hours> hours, boolean own) {
    /** A person's at an instant: their own zone and hours, else those of their region. */
    public static WorkingHours of(Documents documents, PersonFacts person, Reading reading) {
        RegionFacts region = person.region(reading)
                .flatMap(id -> documents.get(Directory.REGION, id))
                .orElse(RegionFacts.NONE);
        List<Hours> own = person.hours(reading);
        return new WorkingHours(
                person.zone(reading).or(() -> region.zone(reading)).orElse(null),
                own.isEmpty() ? region.hours(reading) : own,
                !own.isEmpty());
    }
}
