package io.meridian.directory;

import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
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
        return of(
                person,
                person.region(reading)
                        .flatMap(id -> documents.get(Directory.REGION, id))
                        .orElse(RegionFacts.NONE),
                reading);
    }

    /** A person's in their region. */
    public static WorkingHours of(PersonFacts person, RegionFacts region, Reading reading) {
        List<Hours> own = person.hours(reading);
        return new WorkingHours(
                person.zone(reading).or(() -> region.zone(reading)).orElse(null),
                own.isEmpty() ? region.hours(reading) : own,
                !own.isEmpty());
    }

    /** Whether the reading's instant lies within them; the reading learns when that changes. Without a zone nobody knows. */
    public boolean include(Reading reading) {
        if (zone == null) {
            return false;
        }
        boolean include = false;
        LocalDate today = Instants.instant(reading.at()).atZone(zone).toLocalDate();
        for (Hours one : hours) {
            LocalDate day = today.with(TemporalAdjusters.nextOrSame(one.day()));
            include |=
                    reading.reached(instant(day, one.from(), zone)) && !reading.reached(instant(day, one.to(), zone));
            reading.reached(instant(day.plusWeeks(1), one.from(), zone));
        }
        return include;
    }

    private static long instant(LocalDate day, LocalTime time, ZoneId zone) {
        return Instants.micros(day.atTime(time).atZone(zone).toInstant());
    }
}
