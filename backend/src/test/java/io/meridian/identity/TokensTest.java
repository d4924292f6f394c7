package io.meridian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    @TempDir
    static Path data;

    static RunningIdentity running;

    @BeforeAll
    static void start() {
        running = RunningIdentity.start(data);
        running.user("ines", false);
        running.user("marcus", false);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aProgramActsWithATokenAndNeedsNoTokenOfAPage() {
        Visitor program = program(issue(running.signedIn("ines")));
        assertThat(program.get("/api/me").json().path("login").asString()).isEqualTo("ines");
        assertThat(program.put("/api/me/preferences", Map.of("zone", "Europe/Vienna", "language", "en"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aRevokedTokenIsRefused() {
        Visitor ines = running.signedIn("ines");
        Answer issued = ines.post("/api/tokens", Map.of("name", "short lived"));
        Visitor program = program(issued.json().path("token").asString());
        assertThat(program.get("/api/me").status()).isEqualTo(200);
        assertThat(ines.delete("/api/tokens/" + issued.json().path("id").asString())
                        .status())
                .isEqualTo(204);
        Answer refused = program.get("/api/me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("token-not-valid");
    }

    @Test
    void anExpiredTokenIsRefused() {
        Instant soon = Instant.now().plusSeconds(1);
        String token = running.signedIn("ines")
                .post("/api/tokens", Map.of("name", "old", "expiresAt", soon.toString()))
                .json()
                .path("token")
                .asString();
        while (!Instant.now().isAfter(soon)) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(program(token).get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void aTokenDoesNotExpireBeforeItIsIssued() {
        Answer past = running.signedIn("ines")
                .post("/api/tokens", Map.of("name", "old", "expiresAt", "2020-01-01T00:00:00Z"));
        assertThat(past.status()).as(past.text()).isEqualTo(422);
        assertThat(past.code()).isEqualTo("token-expires-later");
        assertThat(past.json().path("field").asString()).isEqualTo("expiresAt");
    }

    @Test
    void aTokenEndsNoSessions() {
        Visitor ines = running.signedIn("ines");
        assertThat(program(issue(ines)).delete("/api/sessions").code()).isEqualTo("sessions-only");
        assertThat(ines.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void aTokenHasANameThatIsSeen() {
        assertThat(running.signedIn("ines")
                        .post("/api/tokens", Map.of("name", "\u200B"))
                        .code())
                .isEqualTo("something-is-given");
    }

    @Test
    void anInvalidTokenIsNotMadeGoodByASession() {
        Visitor ines = running.signedIn("ines");
        assertThat(ines.send("GET", "/api/me", null, Map.of("Authorization", "Bearer mrd_guess"))
                        .status())
                .isEqualTo(401);
        assertThat(ines.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void nobodySeesOrRevokesTheTokenOfSomebodyElse() {
        Visitor ines = running.signedIn("ines");
        String id = ines.post("/api/tokens", Map.of("name", "mine"))
                .json()
                .path("id")
                .asString();
        Visitor marcus = running.signedIn("marcus");
        assertThat(marcus.get("/api/tokens").text()).doesNotContain(id);
        assertThat(marcus.delete("/api/tokens/" + id).status()).isEqualTo(404);
        assertThat(ines.get("/api/tokens").text()).contains(id);
        assertThat(ines.delete("/api/tokens/" + id).status()).isEqualTo(204);
    }

    @Test
    void aTokenNeitherMintsTokensNorChangesThePassword() {
        Visitor program = program(issue(running.signedIn("ines")));
        assertThat(program.post("/api/tokens", Map.of("name", "more")).code()).isEqualTo("sessions-only");
        assertThat(program.get("/api/tokens").status()).isEqualTo(403);
        assertThat(program.post("/api/me/password", Map.of("current", "x", "password", "y"))
                        .code())
                .isEqualTo("sessions-only");
    }

    @Test
    void theTokenItselfIsNotInTheFile() throws Exception {
        String token = issue(running.signedIn("ines"));
        for (String file : new String[] {"state.db", "state.db-wal"}) {
            assertThat(Files.readString(data.resolve(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(token);
        }
    }

    private static String issue(Visitor visitor) {
        Answer issued = visitor.post("/api/tokens", Map.of("name", "script"));
        assertThat(issued.status()).isEqualTo(201);
        return issued.json().path("token").asString();
    }

    private static Visitor program(String token) {
        return running.visitor().with("Authorization", "Bearer " + token);
    }
}
