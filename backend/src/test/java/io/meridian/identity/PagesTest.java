package io.meridian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @TempDir
    static Path data;

    static RunningIdentity running;
    static Visitor visitor;

    @BeforeAll
    static void start() {
        running = RunningIdentity.start(data, "--meridian.pages=classpath:/pages/");
        visitor = running.visitor();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts", "/accounts/velaris/timeline?axis=knew", "/setup?token=x", "/a/b.c/d"})
    void everyAddressOfTheApplicationIsItsPageAndAskedForAnew(String address) {
        Answer page = visitor.get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("<title>Meridian</title>");
        assertThat(page.headers().get("cache-control")).isEqualTo("no-cache");
        assertThat(page.headers().get("content-security-policy")).contains("require-trusted-types-for 'script'");
    }

    @Test
    void aFileWithItsHashInItsNameIsKeptForEver() {
        Answer file = visitor.get("/assets/app-4f3a.js");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("cache-control"))
                .contains("max-age=31536000")
                .contains("immutable");
    }

    @Test
    void theServiceWorkerIsAskedForAnew() {
        assertThat(visitor.get("/sw.js").headers().get("cache-control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/gone-1234.js", "/assets/gone", "/favicon.png", "/v3/nothing", "/assets/../../x.txt"})
    void aFileThatIsNotThereIsNotAPage(String address) {
        Answer missing = visitor.get(address);
        assertThat(missing.status()).isIn(400, 404);
        assertThat(missing.text()).doesNotContain("<title>Meridian</title>");
    }

    @Test
    void theApiIsNeverAPage() {
        Answer refused = visitor.get("/api/accounts");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text()).contains("signed-out");
    }

    @Test
    void onlyHealthIsAnsweredOfTheActuator() {
        assertThat(visitor.get("/actuator/health").status()).isEqualTo(200);
        assertThat(visitor.get("/actuator/env").status()).isEqualTo(401);
    }
}
