package io.meridian.access;

import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.SetClock;
import io.meridian.shared.Instants;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The machine's clock is set back while people work: the log's own time goes on, and now is never before what was said. */
@OnTheSharedProduct
class ClockSetBackTest {
    private static AccountWithEverything at;
    private static SetClock clock;
    private static EventLog log;

    @BeforeAll
    static void anAccount() {
        at = new AccountWithEverything();
        clock = at.meridian.bean(SetClock.class);
        log = at.meridian.bean(EventLog.class);
    }

    @AfterEach
    void theClockIsRight() {
        clock.setBack(Duration.ZERO);
    }

    @Test
    void whatIsRecordedStaysInOrderAndIsReadAtOnce() {
        Thing before = at.promise();
        long head = log.head();
        clock.setBack(Duration.ofSeconds(3));
        assertThat(clock.micros()).isLessThan(log.recordedAt(head));

        Thing call = at.interaction();
        assertThat(read(call.path()).at("/view/present/text/subject").asString(""))
                .isEqualTo("a call");
        Thing promise = at.promise();
        assertThat(read(promise.path()).at("/view/present/state").asString("")).isEqualTo("proposed");
        // The browser's clock is right, and thereby ahead of the server's.
        String now = Instants.text(clock.micros() + 3_000_000);
        ok(at.dana
                .browser()
                .act(
                        promise.path() + "/fulfil",
                        Map.of("at", Map.of("instant", now, "zone", "Europe/Vienna")),
                        promise.version()));
        assertThat(read(promise.path()).at("/view/present/state").asString("")).isEqualTo("kept");
        Thing one = at.coordinationCase();
        assertThat(read(one.path()).at("/view/card/subject").asString("")).isEqualTo("Gear sets for Belfort");
        assertThat(read(before.path()).at("/view/present/state").asString("")).isEqualTo("proposed");
        assertThat(read(at.path("/timeline")).at("/view/entries").toString())
                .contains(call.id(), promise.id(), one.id());

        List<Long> instants = LongStream.rangeClosed(head, log.head())
                .map(log::recordedAt)
                .distinct()
                .boxed()
                .toList();
        assertThat(instants).as("one for each act").isSorted().hasSize(5);
        assertThat(read(at.path("/timeline")).path("at").asString(""))
                .isGreaterThanOrEqualTo(Instants.text(instants.getLast()));
    }

    @Test
    void tooFarBackNothingIsRecordedUntilItIsRightAndReadingGoesOn() {
        Thing promise = at.promise();
        long head = log.head();
        Map<String, String> command = Map.of("Command-Id", UUID.randomUUID().toString());
        clock.setBack(Duration.ofSeconds(30));

        Answer refused =
                at.dana.browser().send("POST", at.path("/contacts"), AccountWithEverything.newContact(), command);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("clock-is-behind");
        assertThat(refused.headers()).containsKey("retry-after");
        assertThat(log.head()).isEqualTo(head);
        assertThat(read(promise.path()).at("/view/present/state").asString("")).isEqualTo("proposed");

        clock.setBack(Duration.ZERO);
        ok(at.dana.browser().send("POST", at.path("/contacts"), AccountWithEverything.newContact(), command));
        assertThat(log.recordedAt(log.head())).isGreaterThan(log.recordedAt(head));
    }

    /** Now, with everything that is recorded. */
    private static JsonNode read(String path) {
        return ok(at.dana.browser().send("GET", path, null, Map.of("Min-Position", Cursor.of(log.head()))))
                .json();
    }
}
