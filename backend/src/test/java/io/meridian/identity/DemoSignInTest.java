package io.meridian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.CannotStart;
import io.meridian.testing.Visitor;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSignInTest {
    @TempDir
    Path data;

    @Test
    void oneClickSignsInAsAPersonOfTheDemoAndOnlyInTheDemo() {
        String cookies;
        try (RunningIdentity demo = RunningIdentity.start(data, "--spring.profiles.active=demo")) {
            Visitor visitor = demo.visitor();
            assertThat(visitor.get("/api/demo/people")
                            .json()
                            .at("/people/0/name")
                            .asString())
                    .isEqualTo("Ines Brandt");
            assertThat(visitor.post("/api/demo/session", Map.of("person", "nobody"))
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.post("/api/demo/session", Map.of("person", "ines"))
                            .status())
                    .isEqualTo(204);
            assertThat(visitor.get("/api/me").json().path("demo").asBoolean()).isTrue();
            cookies = visitor.cookieHeader();
            assertThat(demo.visitor().signIn("demo-ines", "").status()).isEqualTo(401);
        }
        try (RunningIdentity product = RunningIdentity.start(data)) {
            assertThat(product.visitor().with("Cookie", cookies).get("/api/me").status())
                    .isEqualTo(401);
            assertThat(product.visitor().get("/api/demo/people").status()).isEqualTo(401);
            product.user("marcus", false);
            assertThat(product.signedIn("marcus").get("/api/demo/people").status())
                    .isEqualTo(404);
            assertThat(product.signedIn("marcus")
                            .post("/api/demo/session", Map.of("person", "ines"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPageOfAnotherSiteCannotReachItUnderANameOfItsOwn() throws Exception {
        try (RunningIdentity demo = RunningIdentity.start(data, "--spring.profiles.active=demo");
                java.net.Socket socket = new java.net.Socket("127.0.0.1", demo.port)) {
            socket.getOutputStream()
                    .write("GET /api/demo/people HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 404")
                    .doesNotContain("Ines");
        }
    }

    @Test
    void itIsServedOnThisMachineOrNotAtAll() {
        assertThatThrownBy(() -> new DemoStaysHere("0.0.0.0"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The demo workspace is served on this machine only; leave out --address.");
        assertThatThrownBy(() -> new DemoStaysHere("")).isInstanceOf(CannotStart.class);
        new DemoStaysHere("127.0.0.1");
    }
}
