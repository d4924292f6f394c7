package io.meridian.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tuesdays 09:00 to 17:30 and Thursdays 09:00 to 12:00 in Chicago. */
class WorkingHoursTest {
    private static final WorkingHours CHICAGO = new WorkingHours(
            ZoneId.of("America/Chicago"),
            List.of(hours(DayOfWeek.TUESDAY, "09:00", "17:30"), hours(DayOfWeek.THURSDAY, "09:00", "12:00")),
            true);

    @Test
    void theyIncludeTheirFirstInstantAndNotTheirLast() {
        assertThat(include("2026-11-24T14:59:59.999999Z")).isFalse();
        assertThat(include("2026-11-24T15:00:00Z")).isTrue();
        assertThat(include("2026-11-24T23:29:59.999999Z")).isTrue();
        assertThat(include("2026-11-24T23:30:00Z")).isFalse();
    }

    @Test
    void anotherDayIsNotTheirs() {
        assertThat(include("2026-11-25T16:00:00Z")).isFalse();
        assertThat(include("2026-11-26T16:00:00Z")).isTrue();
        assertThat(include("2026-11-26T18:30:00Z")).isFalse();
    }

    @Test
    void theReadingLearnsWhenItChanges() {
        assertThat(changesAt("2026-11-24T16:00:00Z")).isEqualTo("2026-11-24T23:30:00.000000Z");
        assertThat(changesAt("2026-11-24T23:45:00Z")).isEqualTo("2026-11-26T15:00:00.000000Z");
        assertThat(changesAt("2026-11-27T16:00:00Z")).isEqualTo("2026-12-01T15:00:00.000000Z");
    }

    @Test
    void withoutAZoneNobodyKnows() {
        assertThat(new WorkingHours(null, CHICAGO.hours(), true).include(reading("2026-11-24T16:00:00Z")))
                .isFalse();
    }

    private static boolean include(String at) {
        return CHICAGO.include(reading(at));
    }

    private static String changesAt(String at) {
        Reading reading = reading(at);
        CHICAGO.include(reading);
        return Instants.text(reading.changesAt().orElseThrow());
    }

    private static Reading reading(String at) {
        return new Reading(Instants.parse(at), Reader.of("ines"));
    }

    private static Hours hours(DayOfWeek day, String from, String to) {
        return new Hours(day, LocalTime.parse(from), LocalTime.parse(to));
    }
}
