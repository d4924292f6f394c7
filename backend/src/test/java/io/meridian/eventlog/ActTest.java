package io.meridian.eventlog;

import static io.meridian.shared.Refusals.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.MatcherAssert.assertThat;

import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A minute ahead of log time is now; what is later than that is a plan, and nothing that was done. */
class ActTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant IN_A_MINUTE = NOW.plusSeconds(60);
    private static final Instant LATER = IN_A_MINUTE.plus(1, ChronoUnit.MICROS);
    private final Act act = Acts.at(NOW.toString());

    @Test
    void whatWasDoneAMinuteAheadCountsAsNow() {
        assertThat(act.done(when(IN_A_MINUTE), "at")).isEqualTo(Instants.NEVER);
    }

    @Test
    void nothingWasDoneAMicrosecondLater() {
        assertThatThrownBy(() -> act.done(when(LATER), "at"))
                .isInstanceOf(RuleBroken.class)
                .satisfies(thrown -> assertThat(thrown, rule("done-is-not-in-the-future")));
    }

    @Test
    void whatIsTrueFromAMinuteAheadIsTrueFromNow() {
        assertThat(act.from(when(IN_A_MINUTE))).isEqualTo(Instants.NEVER);
    }

    @Test
    void whatIsTrueFromAMicrosecondLaterIsPlanned() {
        assertThat(act.from(when(LATER))).isEqualTo(Instants.micros(LATER));
    }

    @Test
    void anInstantThatHasComeStaysAsItWasGiven() {
        assertThat(act.done(when(NOW), "at")).isEqualTo(Instants.micros(NOW));
        assertThat(act.from(when(NOW))).isEqualTo(Instants.micros(NOW));
        assertThat(act.done(null, "at")).isEqualTo(Instants.NEVER);
        assertThat(act.from(null)).isEqualTo(Instants.NEVER);
    }

    private static When when(Instant at) {
        return When.at(at, ZoneOffset.UTC);
    }
}
