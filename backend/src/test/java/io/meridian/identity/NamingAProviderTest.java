package io.meridian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.CannotStart;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class NamingAProviderTest {
    @TempDir
    Path data;

    @Test
    void whereNoneIsNamedThereIsNothing() {
        try (RunningIdentity running = RunningIdentity.start(data)) {
            User root = running.user("root", true);
            assertThat(running.context.getBeanNamesForType(SignInProvider.class))
                    .isEmpty();
            assertThat(running.context.getBeanNamesForType(PendingCookie.class)).isEmpty();
            Visitor visitor = running.visitor();
            assertThat(visitor.get("/api/sign-in").text()).isEqualTo("{\"provider\":null}");
            assertThat(visitor.post("/api/sign-in/provider", Map.of("target", "/"))
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.get(ProviderEndpoint.BACK + "?state=a&code=b").status())
                    .isEqualTo(404);
            assertThat(running.signedIn("root")
                            .put("/api/users/" + root.id() + "/identity", Map.of("subject", "s"))
                            .code())
                    .isEqualTo("provider-is-named");
        }
    }

    @Test
    void oneThatDoesNotAnswerKeepsNobodyFromStarting() {
        Provider provider = new Provider();
        String[] options = provider.options();
        provider.close();
        try (RunningIdentity running = RunningIdentity.start(data, options)) {
            Visitor visitor = running.visitor();
            visitor.get("/api/me");
            Answer refused = visitor.post("/api/sign-in/provider", Map.of("target", "/"));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("provider-out-of-reach");
            assertThat(refused.headers()).containsEntry("retry-after", "10");
        }
    }

    @Test
    void bothAddressAndClientAreNeeded() {
        assertThatThrownBy(() -> settings(ProviderSettings.ISSUER, "https://id.example"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Signing in by OpenID Connect needs both --oidc-issuer and --oidc-client.");
    }

    @Test
    void theProviderIsSpokenToInSecretOnly() {
        assertThatThrownBy(() -> settings(ProviderSettings.ISSUER, "http://id.example", ProviderSettings.CLIENT, "m"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The address of --oidc-issuer must begin with https://.");
    }

    @Test
    void theSecretComesFromAFileAndIsNotPrinted() throws Exception {
        Path file = Files.writeString(data.resolve("secret"), "sesame\n");
        ProviderSettings settings = settings(
                ProviderSettings.ISSUER,
                "https://id.example",
                ProviderSettings.CLIENT,
                "m",
                "meridian.oidc.secret-file",
                file.toString());
        assertThat(settings.secret()).isEqualTo("sesame");
        assertThat(settings.name()).isEqualTo("id.example");
        assertThat(settings.toString()).doesNotContain("sesame");
        assertThatThrownBy(() -> settings(
                        ProviderSettings.ISSUER,
                        "https://id.example",
                        ProviderSettings.CLIENT,
                        "m",
                        "meridian.oidc.secret-file",
                        "nowhere"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The file of --oidc-secret-file cannot be read: nowhere.");
    }

    @Test
    void usersOfADirectoryFromBeforeAreStillThere() throws Exception {
        try (RunningIdentity running = RunningIdentity.start(data)) {
            running.user("root", true);
        }
        try (Connection state = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("state.db"));
                var statement = state.createStatement()) {
            statement.execute("DROP TABLE identities");
            statement.execute("PRAGMA user_version = 1");
        }
        try (RunningIdentity running = RunningIdentity.start(data)) {
            assertThat(running.signedIn("root").get("/api/users").text()).contains("\"bound\":false");
        }
    }

    private static ProviderSettings settings(String... pairs) {
        MockEnvironment environment = new MockEnvironment();
        for (int index = 0; index < pairs.length; index += 2) {
            environment.setProperty(pairs[index], pairs[index + 1]);
        }
        return ProviderSettings.of(environment);
    }
}
