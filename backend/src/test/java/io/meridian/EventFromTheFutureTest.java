package io.meridian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.LogStandstill;
import io.meridian.eventlog.Payload;
import io.meridian.eventlog.Proposal;
import io.meridian.testing.RunningMeridian;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event that this program does not know stops whoever follows the log, with a sentence, and it is never skipped. */
class EventFromTheFutureTest {
    private static final String SENTENCE = "The log holds the event \"later.thing\" in revision 9,";

    @TempDir
    Path data;

    @Test
    void theProductSaysSoWhileItRunsAndDoesNotStartAgain() throws Exception {
        try (RunningMeridian running = RunningMeridian.start(data)) {
            assertThat(running.visitor().get("/actuator/health").status()).isEqualTo(200);
            running.bean(EventLog.class).append(later());

            for (int i = 0; i < 100 && running.visitor().get("/actuator/health").status() == 200; i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(running.visitor().get("/actuator/health").status()).isEqualTo(503);
            assertThat(running.bean(LogStandstill.class).why())
                    .hasValueSatisfying(why -> assertThat(why).startsWith(SENTENCE));
            assertThat(running.bean("liveViews", org.springframework.context.SmartLifecycle.class))
                    .satisfies(views -> {
                        for (int i = 0; i < 100 && views.isRunning(); i++) {
                            TimeUnit.MILLISECONDS.sleep(50);
                        }
                        assertThat(views.isRunning()).isFalse();
                    });
        }

        Throwable refused = catchThrowable(() -> RunningMeridian.start(data));
        assertThat(StartFailures.sentence(refused)).startsWith(SENTENCE);
    }

    private static Proposal later() {
        return new Proposal(
                UUID.randomUUID(),
                "DoLater",
                new byte[32],
                "somebody",
                null,
                null,
                null,
                ZoneOffset.UTC,
                Map.of(),
                List.of(new Proposal.Staged(
                        UUID.randomUUID().toString(),
                        "later.thing",
                        "9",
                        "acme",
                        "Thing",
                        "thing",
                        0,
                        null,
                        null,
                        new Payload("{\"thing\":\"thing\"}", List.of()))));
    }
}
