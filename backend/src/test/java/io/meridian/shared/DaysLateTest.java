package io.meridian.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The table that the screen's own count is held to as well: no reader stands in it, so all of them read one number. */
class DaysLateTest {
    /** @param days null where it is not late */
    record Case(
            String says,
            When due,
            String at,
            @Nullable When given,
            @Nullable Integer days) {}

    static List<Named<Case>> table() throws IOException {
        String json = Files.readString(Path.of("../frontend/src/test/days-late.json"));
        return List.of(new JsonMapper().readValue(json, Case[].class)).stream()
                .map(one -> Named.of(one.says(), one))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("table")
    void daysCountAsTheScreenCountsThem(Case one) {
        long at = Instants.parse(one.at());

        assertThat(at >= one.due().end()).as("late").isEqualTo(one.days() != null);
        assertThat(DaysLate.done(one.due(), at, one.given())).isEqualTo(one.days() == null ? 0 : one.days());
    }

    @Test
    void itGrowsAtTheNextMidnightOfTheDuesOwnZone() {
        When due = When.on(LocalDate.of(2026, 3, 28), ZoneId.of("Europe/Vienna"));

        grows(due, "2026-03-28T23:30:00Z", "2026-03-29T22:00:00.000000Z");
        grows(due, "2026-03-29T22:00:00Z", "2026-03-30T22:00:00.000000Z");
    }

    @Test
    void ofADueInstantItGrowsAtThatTimeOfDay() {
        When due = When.at(java.time.Instant.parse("2026-06-10T21:55:00Z"), ZoneId.of("Europe/Paris"));

        grows(due, "2026-06-10T22:10:00Z", "2026-06-11T21:55:00.000000Z");
        grows(due, "2026-06-11T21:55:00Z", "2026-06-12T21:55:00.000000Z");
    }

    @Test
    void onTheLastDayThatHasANameItGrowsNoMore() {
        long last = Instants.parse("9999-12-31T23:59:59.999999Z");
        When day = When.on(LocalDate.of(2026, 3, 28), ZoneId.of("Europe/Vienna"));
        When instant = When.at(java.time.Instant.parse("2026-06-10T21:55:00Z"), ZoneId.of("Europe/Paris"));

        assertThat(DaysLate.grows(day, last)).isEqualTo(Instants.NEVER);
        assertThat(DaysLate.grows(instant, last)).isEqualTo(Instants.NEVER);
    }

    private static void grows(When due, String at, String next) {
        assertThat(Instants.text(DaysLate.grows(due, Instants.parse(at)))).isEqualTo(next);
        assertThat(DaysLate.at(due, Instants.parse(next))).isEqualTo(DaysLate.at(due, Instants.parse(at)) + 1);
        assertThat(DaysLate.at(due, Instants.parse(next) - 1)).isEqualTo(DaysLate.at(due, Instants.parse(at)));
    }
}
