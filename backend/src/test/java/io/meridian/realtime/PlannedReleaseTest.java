package io.meridian.realtime;

import static io.meridian.realtime.LiveAccount.connect;
import static io.meridian.realtime.LiveAccount.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.EventLog;
import io.meridian.shared.Instants;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.RunningMeridian.Someone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A minute of waiting, because less far ahead counts as now; {@code LiveTest} says the same rule in two seconds. */
@Order(1)
@EnabledIf(value = "isLongerRun", disabledReason = "only in the longer run (-Dmeridian.faults=12)")
class PlannedReleaseTest {
    private static final Duration WITHIN_A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_WHILE = Duration.ofMillis(400);
    private static final long MORE_THAN_NOW = 62_000_000;

    static boolean isLongerRun() {
        return Integer.getInteger("meridian.faults", 2) > 2;
    }

    @Test
    @DisplayName("R23: who is to be released at an instant hears no more within a second of it")
    void plannedRelease(@TempDir Path data) throws Exception {
        try (RunningMeridian meridian = RunningMeridian.start(data, "--meridian.store=memory")) {
            EventLog log = meridian.bean(EventLog.class);
            LiveAccount live = new LiveAccount(meridian);
            Someone yuki = meridian.someone("yuki");
            String appointment = live.appoint(yuki);
            try (Client client = connect(yuki)) {
                client.subscribed(live.id, null);
                long at = log.now() + MORE_THAN_NOW;
                live.release(appointment, Map.of("on", Map.of("instant", Instants.text(at), "zone", "Europe/Vienna")));
                assertThat(client.within(A_WHILE, frame -> is(frame, "ended"))).isNull();
                long left = at / 1000 - log.now() / 1000;
                JsonNode ended =
                        client.toldWithin(Duration.ofMillis(left).plus(WITHIN_A_SECOND), frame -> is(frame, "ended"));
                assertThat(ended.path("account").asString()).isEqualTo(live.id);
                assertThat(log.now()).isGreaterThanOrEqualTo(at);
            }
        }
    }
}
