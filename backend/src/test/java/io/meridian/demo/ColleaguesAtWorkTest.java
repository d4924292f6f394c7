package io.meridian.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.EventLog;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Colleagues at work, hurried. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "meridian.store=memory",
            "meridian.demo.anchor=2026-11-23",
            "meridian.demo.colleagues.first=3s",
            "meridian.demo.colleagues.between=1s",
            "meridian.demo.colleagues.after-cut=2s",
            "meridian.demo.colleagues.unwatched=3s"
        })
@ActiveProfiles("demo")
@DirtiesContext
@Order(3)
class ColleaguesAtWorkTest {
    private static final String SENDAI = Names.account("sendai");

    @LocalServerPort
    private int port;

    @Autowired
    private EventLog log;

    @Test
    void theyArriveActActThreeTimesDuringACutAndStopWhenNobodyWatches() {
        Visitor hana = Visitor.signedIn(port, "hana");
        assertThat(hana.read("/api/demo/colleagues?account=" + SENDAI)
                        .path("on")
                        .asBoolean())
                .isFalse();
        Visitor.Watching watching = hana.watches(SENDAI);
        until("she is subscribed", () -> watching.sees(hana.person()));

        hana.post("/api/demo/colleagues", Map.of("account", SENDAI, "on", true));
        until("Priya is there", () -> watching.sees(Names.person("priya")));
        until(
                "the card has moved",
                () -> hana.of("sendai", "/cases").toString().contains("\"state\":\"accepted\",\"since\":\"" + today()));

        hana.post("/api/demo/cut", Map.of("seconds", 8));
        long before = commits();
        assertThat(watching.closed.orTimeout(5, TimeUnit.SECONDS).join()).isEqualTo(1001);
        assertThatThrownBy(() -> hana.watches(SENDAI))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(503));
        until("the cut is over", () -> canWatch(hana));
        assertThat(commits() - before).isEqualTo(3);

        until(
                "they have gone home",
                () -> !hana.read("/api/demo/colleagues?account=" + SENDAI)
                        .path("on")
                        .asBoolean());
        assertThat(commits() - before).as("nobody is back to see more").isEqualTo(3);
        assertThat(hana.read("/api/demo/colleagues?account=" + SENDAI)
                        .path("left")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest(name = "{0} watches {1}")
    @CsvSource({"ines, velaris, 2", "marcus, brightwater, 1"})
    void theyActForWhoeverWatchesTheirOwnDoubleAmongThemToo(String person, String symbol, int doubleActs) {
        String account = Names.account(symbol);
        Visitor watcher = Visitor.signedIn(port, person);
        Visitor.Watching watching = watcher.watches(account);
        until("they are there", () -> watching.sees(watcher.person()));
        long before = commits();

        watcher.post("/api/demo/colleagues", Map.of("account", account, "on", true));
        until("they act on after the double has acted", () -> commits() - before > doubleActs);

        watcher.post("/api/demo/colleagues", Map.of("account", account, "on", false));
        watching.leaves();
    }

    private long commits() {
        return log.commits(1, Integer.MAX_VALUE).size();
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private static boolean canWatch(Visitor visitor) {
        try {
            visitor.watches(SENDAI).leaves();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
