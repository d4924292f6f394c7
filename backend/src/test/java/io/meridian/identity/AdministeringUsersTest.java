package io.meridian.identity;

import static io.meridian.identity.RunningIdentity.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.Unknown;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AdministeringUsersTest {
    @TempDir
    static Path data;

    static RunningIdentity running;
    static User olivier;

    @BeforeAll
    static void start() {
        running = RunningIdentity.start(data);
        running.user("root", true);
        running.user("ines", false);
        olivier = running.user("olivier", false);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/users, '', 200",
        "POST, /api/users/{olivier}/enable, '', 204",
        "PUT, /api/users/{olivier}/administrator, {\"administrator\":false}, 204",
        "POST, /api/users/{olivier}/disable, '', 204",
        "POST, /api/users/{olivier}/reset, '', 200",
        "POST, /api/users, {\"person\":\"{person}\";\"login\":\"new.one\";\"administrator\":false}, 201"
    })
    void onlyAdministratorsManageUsers(String method, String path, String body, int status) {
        String person =
                running.bean(RunningIdentity.People.class).register(UUID.randomUUID(), "New One", ZoneOffset.UTC);
        String address = path.replace("{olivier}", olivier.id());
        String json = body.isEmpty() ? null : body.replace(";", ",").replace("{person}", person);

        Answer refused = running.signedIn("ines").send(method, address, json, Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("administrators-manage-users");
        assertThat(running.visitor().send("GET", "/api/users", null, Map.of()).status())
                .isEqualTo(401);

        assertThat(running.signedIn("root")
                        .send(method, address, json, Map.of())
                        .status())
                .isEqualTo(status);
        running.bean(Users.class).disabled(olivier.id(), false);
    }

    @Test
    void aNewUserChoosesThePasswordThroughALinkThatOpensOnce() {
        Visitor root = running.signedIn("root");
        String person =
                running.bean(RunningIdentity.People.class).register(UUID.randomUUID(), "Dana Whitlock", ZoneOffset.UTC);
        Answer made = root.post("/api/users", Map.of("person", person, "login", "dana", "administrator", false));
        String path = made.json().path("path").asString();
        assertThat(path).startsWith("/password?token=");
        String token = path.substring(path.indexOf('=') + 1);

        Visitor dana = running.visitor();
        assertThat(dana.signIn("dana", PASSWORD).status()).isEqualTo(401);
        assertThat(dana.post("/api/password", Map.of("token", token, "password", "aaaaaaaaaaaaaaa"))
                        .code())
                .isEqualTo("password-is-not-common");
        assertThat(dana.post("/api/password", Map.of("token", token, "password", PASSWORD))
                        .status())
                .isEqualTo(204);
        assertThat(dana.post("/api/password", Map.of("token", token, "password", "another good one"))
                        .status())
                .isEqualTo(404);
        assertThat(dana.signIn("dana", PASSWORD).status()).isEqualTo(204);
        assertThat(dana.get("/api/me").json().path("name").asString()).isEqualTo("Dana Whitlock");
    }

    @Test
    void aLinkHandedOutBeforeAResetChoosesNothingAnyMoreWhileTheSessionsEnd() {
        User petra = running.user("petra", false);
        User root = running.bean(Users.class).byLogin("root").orElseThrow();
        String before = running.bean(Links.class).make(petra.id());
        List<Object> ended = new ArrayList<>();
        UsersEndpoint endpoint = new UsersEndpoint(
                running.bean(Users.class),
                running.bean(Links.class),
                running.bean(Sessions.class),
                running.bean(Tokens.class),
                running.bean(Identities.class),
                running.context.getBeanProvider(OurPeople.class),
                event -> {
                    ended.add(event);
                    assertThatThrownBy(() -> running.bean(SetupEndpoint.class)
                                    .choosePassword(
                                            new SetupEndpoint.ChosenPassword(before, "the castings of Kolhapur"),
                                            new MockHttpServletRequest()))
                            .isInstanceOf(Unknown.class);
                });

        endpoint.resetPassword(root.signed(), petra.id());

        assertThat(ended).hasSize(1);
        assertThat(running.bean(Users.class).get(petra.id()).hash()).isNull();
    }

    @Test
    void junkLinksFromElsewhereKeepNobodyFromChoosingAPassword() {
        User priya = running.user("priya", false);
        MockHttpServletRequest elsewhere = new MockHttpServletRequest();
        elsewhere.setRemoteAddr("192.0.2.7");
        for (int i = 0; i < 2 * Throttle.PER_ACCOUNT; i++) {
            assertThatThrownBy(() -> running.bean(SetupEndpoint.class)
                            .choosePassword(new SetupEndpoint.ChosenPassword("junk", PASSWORD), elsewhere))
                    .isInstanceOf(Unknown.class);
        }

        String token = running.bean(Links.class).make(priya.id());
        Visitor visitor = running.visitor();
        visitor.get("/api/me");
        assertThat(visitor.post("/api/password", Map.of("token", token, "password", PASSWORD))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aDisabledUserIsOutWithTheNextRequestAndByTokenToo() {
        User marcus = running.user("marcus", false);
        Visitor session = running.signedIn("marcus");
        String token = session.post("/api/tokens", Map.of("name", "script"))
                .json()
                .path("token")
                .asString();
        Visitor program = running.visitor().with("Authorization", "Bearer " + token);
        assertThat(program.get("/api/me").status()).isEqualTo(200);

        running.signedIn("root").post("/api/users/" + marcus.id() + "/disable", "");

        assertThat(session.get("/api/me").status()).isEqualTo(401);
        assertThat(program.get("/api/me").status()).isEqualTo(401);
        assertThat(running.visitor().signIn("marcus", PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void theLastAdministratorStaysOne() {
        Visitor root = running.signedIn("root");
        String id = root.get("/api/me").json().path("user").asString();
        assertThat(root.put("/api/users/" + id + "/administrator", Map.of("administrator", false))
                        .code())
                .isEqualTo("one-administrator-remains");
        assertThat(root.post("/api/users/" + id + "/disable", "").code()).isEqualTo("one-administrator-remains");
        assertThat(root.get("/api/users").status()).isEqualTo(200);
    }

    @Test
    void aPersonIsKnownAndHasOneUserAndANameIsTakenOnce() {
        Visitor root = running.signedIn("root");
        assertThat(root.post("/api/users", Map.of("person", "nobody", "login", "free", "administrator", false))
                        .code())
                .isEqualTo("person-is-known");
        assertThat(root.post("/api/users", Map.of("person", olivier.person(), "login", "free", "administrator", false))
                        .code())
                .isEqualTo("person-has-one-user");
        String person = running.bean(RunningIdentity.People.class).register(UUID.randomUUID(), "Ruth", ZoneOffset.UTC);
        assertThat(root.post("/api/users", Map.of("person", person, "login", "Olivier", "administrator", false))
                        .code())
                .isEqualTo("login-is-free");
        assertThat(root.post("/api/users", Map.of("login", "free", "administrator", false))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("person");
    }

    @Test
    void aUserThatIsNotThereIsUnknown() {
        assertThat(running.signedIn("root")
                        .post("/api/users/nobody/disable", "")
                        .status())
                .isEqualTo(404);
    }
}
