package io.meridian.realtime;

import static io.meridian.realtime.LiveAccount.connect;
import static io.meridian.realtime.LiveAccount.is;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The live connection of the whole product: acts over HTTP by one, hints to another. */
@OnTheSharedProduct
class LiveOverTheLogTest {
    private static final Duration WITHIN_A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_WHILE = Duration.ofMillis(400);
    private static final int DURING_THE_CUT = 200;

    static RunningMeridian meridian;
    static Someone ines;
    static Someone dana;
    static Someone olga;
    static String account;
    static LiveAccount live;

    @BeforeAll
    static void start() {
        meridian = RunningProduct.shared();
        live = new LiveAccount(meridian);
        ines = live.ines;
        account = live.id;
        dana = meridian.someone("dana");
        olga = meridian.someone("olga");
        live.appoint(dana);
    }

    @Test
    @DisplayName("What one records, another is told of within a second, and an outsider is not")
    void told() throws Exception {
        try (Client colleague = connect(dana);
                Client outsider = connect(olga)) {
            colleague.subscribed(account, null);
            outsider.subscribed("accounts", null);
            outsider.subscribed("work", null);
            log("a call", List.of());
            JsonNode hint = colleague.toldWithin(WITHIN_A_SECOND, frame -> is(frame, "hint"));
            assertThat(hint.path("views").toString()).contains("interaction");
            assertThat(outsider.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
        }
    }

    @Test
    @DisplayName("R8: of what is recorded for named people, nobody else is told, then or on resuming")
    void confidential() throws Exception {
        try (Client named = connect(ines);
                Client other = connect(dana)) {
            named.subscribed(account, null);
            String before = other.subscribed(account, null).path("position").asString();
            log("a dinner", List.of(ines.person()));
            assertThat(named.await("hint").path("views").toString()).contains("interaction");
            assertThat(other.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
            assertThat(other.subscribed(account, before).path("stale").toString())
                    .isEqualTo("[]");
        }
    }

    @Test
    @DisplayName("R7: after a cut with 200 acts in between, each is there once and in order")
    void cut() throws Exception {
        Visitor browser = dana.browser();
        try (CuttingProxy cable = new CuttingProxy(browser.server().getPort())) {
            String position;
            try (Client before = connect(browser, cable.port())) {
                before.subscribed(account, null);
                log("before the cut", List.of());
                position = before.await("hint").path("position").asString();
                cable.cut();
                assertThat(before.awaitClose()).isEqualTo(1006);
            }
            for (int i = 0; i < DURING_THE_CUT; i++) {
                log("during the cut %03d".formatted(i), List.of());
            }
            cable.mend();
            try (Client after = connect(browser, cable.port())) {
                JsonNode resumed = after.subscribed(account, position);
                assertThat(resumed.path("stale").toString()).contains("interaction");
                assertThat(Position.read(resumed.path("position").asString()))
                        .isGreaterThanOrEqualTo(Position.read(position) + DURING_THE_CUT);
                List<String> subjects =
                        subjects(browser, resumed.path("position").asString());
                List<String> expected = new ArrayList<>();
                for (int i = 0; i < DURING_THE_CUT; i++) {
                    expected.add("during the cut %03d".formatted(i));
                }
                assertThat(subjects.reversed()).containsExactlyElementsOf(expected);
                assertThat(after.subscribed(account, resumed.path("position").asString())
                                .path("stale")
                                .toString())
                        .isEqualTo("[]");
                assertThat(after.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
            }
        }
    }

    @Test
    @DisplayName("R22: who is released hears no more within a second")
    void released() throws Exception {
        Someone hana = meridian.someone("hana");
        String appointment = live.appoint(hana);
        try (Client client = connect(hana)) {
            client.subscribed(account, null);
            live.release(appointment, Map.of());
            JsonNode ended = client.toldWithin(WITHIN_A_SECOND, frame -> is(frame, "ended"));
            assertThat(ended.path("account").asString()).isEqualTo(account);
        }
    }

    @Test
    @DisplayName("R20: presence names an item only to who may see it")
    void presenceOfAnItem() {
        String secret = log("a secret dinner", List.of(ines.person()));
        try (Client editor = connect(ines);
                Client other = connect(dana)) {
            editor.subscribed(account, null);
            other.subscribed(account, null);
            editor.present(account, "editing", "interaction:" + secret);
            assertThat(editor.await(frame -> frame.path("people").size() == 1).toString())
                    .contains(secret);
            assertThat(other.await(frame -> frame.path("people").size() == 1).toString())
                    .doesNotContain(secret);
        }
    }

    private static String log(String subject, List<String> audience) {
        Map<String, Object> sheet = Map.of("kind", "call", "subject", subject, "ours", List.of(ines.person()));
        Answer logged = ok(ines.browser()
                .act(
                        "/api/accounts/" + account + "/interactions",
                        audience.isEmpty() ? Map.of("sheet", sheet) : Map.of("sheet", sheet, "audience", audience)));
        return RunningMeridian.changed(logged);
    }

    private static List<String> subjects(Visitor browser, String position) {
        JsonNode timeline = ok(browser.send(
                        "GET",
                        "/api/accounts/" + account + "/timeline?limit=500",
                        null,
                        Map.of("Min-Position", position)))
                .json();
        List<String> subjects = new ArrayList<>();
        for (JsonNode entry : timeline.path("view").path("entries")) {
            String title = entry.path("title").asString("");
            if (title.startsWith("during the cut")) {
                subjects.add(title);
            }
        }
        return subjects;
    }
}
