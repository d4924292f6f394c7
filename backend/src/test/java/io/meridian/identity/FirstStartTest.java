package io.meridian.identity;

import static io.meridian.identity.RunningIdentity.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.Commit;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.CannotStart;
import io.meridian.shared.Unknown;
import io.meridian.testing.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is printed is read, so nothing else prints meanwhile. */
@Isolated
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:(\\d+)/setup\\?token=(\\S+)");

    @TempDir
    Path data;

    @Test
    void thePrintedLinkCreatesTheAdministratorOnceAndSessionsSurviveARestart(CapturedOutput output) {
        String cookies;
        try (RunningIdentity first = RunningIdentity.start(data)) {
            String token = printed(output, first.port);
            Visitor visitor = first.visitor();
            visitor.get("/api/me");
            assertThat(visitor.post("/api/setup", administrator("guess", PASSWORD))
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.post("/api/setup", administrator(token, "password1234"))
                            .code())
                    .isEqualTo("password-is-not-common");
            assertThat(visitor.post("/api/setup", administrator(token, PASSWORD))
                            .status())
                    .isEqualTo(204);
            assertThat(visitor.get("/api/me").json().path("administrator").asBoolean())
                    .isTrue();
            assertThat(visitor.get("/api/me").json().path("name").asString()).isEqualTo("Ines Brandt");
            assertThat(visitor.get("/api/me").json().path("zone").asString()).isEqualTo("Europe/Vienna");
            assertThat(first.visitor()
                            .post("/api/setup", administrator(token, PASSWORD))
                            .status())
                    .isIn(403, 404);
            assertThat(visitor.post("/api/setup", administrator(token, PASSWORD))
                            .status())
                    .isEqualTo(404);
            cookies = visitor.cookieHeader();
        }
        int before = output.getOut().length();
        try (RunningIdentity again = RunningIdentity.start(data)) {
            assertThat(again.visitor().with("Cookie", cookies).get("/api/me").status())
                    .isEqualTo(200);
            assertThat(again.visitor().signIn("ines", PASSWORD).status()).isEqualTo(204);
            assertThat(output.getOut().substring(before)).doesNotContain("/setup?token=");
        }
    }

    @Test
    void anotherStartBeforeItsUseMakesTheFirstLinkWorthless(CapturedOutput output) {
        String first;
        try (RunningIdentity running = RunningIdentity.start(data)) {
            first = printed(output, running.port);
        }
        try (RunningIdentity running = RunningIdentity.start(data)) {
            String second = printed(output, running.port);
            Visitor visitor = running.visitor();
            visitor.get("/api/me");
            assertThat(visitor.post("/api/setup", administrator(first, PASSWORD))
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.post("/api/setup", administrator(second, PASSWORD))
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void aSetUpCutShortAfterThePersonAndTriedAgainWithTheNextLinkRecordsOnePerson(CapturedOutput output) {
        try (RunningIdentity running = RunningIdentity.product(data)) {
            // A trigger of this connection only: gone with the process, like what cut the set-up short.
            running.bean(StateStore.class).change("""
                    CREATE TEMP TRIGGER cut_short BEFORE INSERT ON users
                      BEGIN SELECT RAISE(ABORT, 'killed here'); END""");
            assertThat(setUp(running, output)).isEqualTo(500);
            assertThat(recordedIn(running)).containsExactly("AddPerson");
        }
        try (RunningIdentity running = RunningIdentity.product(data)) {
            assertThat(setUp(running, output)).isEqualTo(204);
            assertThat(recordedIn(running)).containsExactly("AddPerson");
        }
    }

    private static int setUp(RunningIdentity running, CapturedOutput output) {
        Visitor visitor = running.visitor();
        visitor.get("/api/me");
        return visitor.post("/api/setup", administrator(printed(output, running.port), PASSWORD))
                .status();
    }

    private static List<String> recordedIn(RunningIdentity running) {
        return running.bean(EventLog.class).commits(1, 100).stream()
                .map(Commit::commandType)
                .toList();
    }

    @Test
    void junkLinksFromElsewhereKeepNobodyFromSettingUp(CapturedOutput output) {
        try (RunningIdentity running = RunningIdentity.start(data)) {
            MockHttpServletRequest elsewhere = new MockHttpServletRequest();
            elsewhere.setRemoteAddr("192.0.2.7");
            SetupEndpoint.FirstAdministrator junk =
                    new SetupEndpoint.FirstAdministrator("junk", "Nobody", "nobody", PASSWORD, null, null);
            for (int i = 0; i < 2 * Throttle.PER_ACCOUNT; i++) {
                assertThatThrownBy(() ->
                                running.bean(SetupEndpoint.class).setUp(junk, elsewhere, new MockHttpServletResponse()))
                        .isInstanceOf(Unknown.class);
            }

            Visitor visitor = running.visitor();
            visitor.get("/api/me");
            assertThat(visitor.post("/api/setup", administrator(printed(output, running.port), PASSWORD))
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void aForeignOrNewerFileIsRefusedWithASentence() throws Exception {
        try (Connection foreign = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("state.db"));
                Statement statement = foreign.createStatement()) {
            statement.execute("CREATE TABLE recipes (id)");
        }
        assertThatThrownBy(() -> open(data))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The file state.db in the data directory was not made by Meridian.");
        Path text = Files.createDirectory(data.resolve("text"));
        Files.writeString(text.resolve("state.db"), "soup");
        assertThatThrownBy(() -> open(text))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The file state.db in the data directory was not made by Meridian.");

        Path newer = Files.createDirectory(data.resolve("newer"));
        open(newer).destroy();
        try (Connection ours = DriverManager.getConnection("jdbc:sqlite:" + newer.resolve("state.db"));
                Statement statement = ours.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> open(newer))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("made by a newer Meridian");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefusedWithASentence() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> open(file.resolve("below")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used");
    }

    private static StateStore open(Path directory) {
        return new StateStore("sqlite", directory, new StaticListableBeanFactory().getBeanProvider(EventLog.class));
    }

    private static Map<String, String> administrator(String token, String password) {
        return Map.of(
                "token", token, "name", "Ines Brandt", "login", "ines", "password", password, "zone", "Europe/Vienna");
    }

    private static String printed(CapturedOutput output, int port) {
        Matcher link = LINK.matcher(output.getOut());
        while (link.find()) {
            if (link.group(1).equals(Integer.toString(port))) {
                return link.group(2);
            }
        }
        throw new AssertionError("no link was printed");
    }
}
