package io.meridian.overview.read.ribbon;

import static io.meridian.overview.Relationship.ACCOUNT;
import static io.meridian.overview.Relationship.due;
import static io.meridian.overview.Relationship.june;
import static io.meridian.overview.Relationship.logged;
import static io.meridian.overview.Relationship.made;
import static io.meridian.overview.Relationship.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.commitment.State;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Documents;
import io.meridian.overview.Relationship;
import io.meridian.overview.read.ribbon.Ribbon.RibbonDue;
import io.meridian.overview.read.ribbon.Ribbon.RibbonWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Activity per week and the dues of promises; 1 June 2026 is a Monday. */
class RibbonTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private final Relationship velaris = new Relationship();

    @Test
    void entriesAreCountedPerWeekAndLane() {
        velaris.registered(1)
                .meeting("lyon", 2, "kick-off")
                .promise("gears", Side.OURS, 3, due(30), null)
                .promise("forecast", Side.THEIRS, 3, due(30), null)
                .opened("one", 5)
                .meeting("belfort", 9, "again");

        assertThat(weeks(velaris.now(), 20, VIENNA))
                .containsExactly(
                        new RibbonWeek(LocalDate.of(2026, 6, 1), "2026-05-31T22:00:00.000000Z", 1, 1, 1, 1),
                        new RibbonWeek(LocalDate.of(2026, 6, 8), "2026-06-07T22:00:00.000000Z", 1, 0, 0, 0));
    }

    @Test
    void aWeekBeginsOnMondayInTheReadersZone() {
        velaris.saysAt("late on sunday", "lyon", june(7) + hours(11), logged("lyon", "kick-off"));

        assertThat(weeks(velaris.now(), 20, VIENNA))
                .singleElement()
                .satisfies(week -> assertThat(week.start()).isEqualTo(LocalDate.of(2026, 6, 8)));
        assertThat(weeks(velaris.now(), 20, ZoneId.of("America/Chicago")))
                .singleElement()
                .satisfies(week -> assertThat(week.start()).isEqualTo(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void whatHadNotHappenedOrWasNotKnownIsNotCounted() {
        velaris.on(2)
                .meeting("lyon", 2, "kick-off")
                .on(9)
                .meeting("belfort", 3, "told late")
                .meeting("plan", 15, "plan");

        assertThat(weeks(velaris.now(), 10, VIENNA))
                .singleElement()
                .satisfies(week -> assertThat(week.interactions()).isEqualTo(2));
        assertThat(weeks(velaris.knew(4), 10, VIENNA))
                .singleElement()
                .satisfies(week -> assertThat(week.interactions()).isEqualTo(1));
    }

    @Test
    void aDueIsTheOneInForceAndReadsAtTheInstant() {
        velaris.on(1).promise("gears", Side.OURS, 1, due(10), null).on(5).renegotiated("gears", 5, due(20));

        assertThat(dues(velaris.now(), 4))
                .containsExactly(mark("gears", "2026-06-10T21:59:59.999999Z", State.PROPOSED));
        assertThat(dues(velaris.now(), 6))
                .containsExactly(mark("gears", "2026-06-20T21:59:59.999999Z", State.PROPOSED));
        assertThat(dues(velaris.knew(4), 12)).containsExactly(mark("gears", "2026-06-10T21:59:59.999999Z", State.LATE));
        assertThat(dues(velaris.now(), 21)).containsExactly(mark("gears", "2026-06-20T21:59:59.999999Z", State.LATE));
    }

    @Test
    void aStandingPromiseHasNoMarkAndNeitherHasWhatIsForOthersEyes() {
        velaris.promise("spares", Side.OURS, 1, null, null)
                .onlyFor("secret", "dana")
                .says("secret-made", "secret", 1, made("secret", Side.OURS, due(5), null));

        assertThat(dues(velaris.now(), 4)).isEmpty();
        assertThat(weeks(velaris.now(), 4, VIENNA))
                .singleElement()
                .satisfies(week -> assertThat(week.ours()).isEqualTo(1));
    }

    private static long hours(int hours) {
        return hours * 3_600_000_000L;
    }

    private static RibbonDue mark(String promise, String at, State state) {
        return new RibbonDue(promise, promise + " promised", Side.OURS, at, state);
    }

    private static java.util.List<RibbonWeek> weeks(Documents documents, int day, ZoneId zone) {
        return Ribbon.read(ACCOUNT, zone, documents, reading(day)).weeks();
    }

    private static java.util.List<RibbonDue> dues(Documents documents, int day) {
        return Ribbon.read(ACCOUNT, VIENNA, documents, reading(day)).dues();
    }
}
