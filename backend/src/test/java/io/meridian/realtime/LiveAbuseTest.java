package io.meridian.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What docs/realtime.md says about clients that misbehave, over real sockets. */
@Order(4)
class LiveAbuseTest {
    private static final int SUBSCRIPTIONS = 40;
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @TempDir
    static Path data;

    static RunningLive live;

    @BeforeAll
    static void start() {
        live = RunningLive.start(
                data,
                "--meridian.live.too-slow=1s",
                "--meridian.live.ping=300ms",
                "--meridian.live.silence=4s",
                "--meridian.live.burst=60",
                "--meridian.live.connections-per-person=3",
                "--meridian.live.subscriptions=" + SUBSCRIPTIONS);
        live.person("ines", accounts(SUBSCRIPTIONS + 1));
        live.person("priya", accounts(SUBSCRIPTIONS + 1));
    }

    @AfterAll
    static void stop() {
        live.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "",
                "[]",
                "null",
                "{}",
                "{\"t\":\"steer\"}",
                "{\"t\":5}",
                "{\"t\":\"subscribe\"}",
                "{\"t\":\"subscribe\",\"account\":5}",
                "{\"t\":\"subscribe\",\"account\":[\"a1\"]}",
                "{\"t\":\"subscribe\",\"account\":\"a1\",\"position\":\"7\"}",
                "{\"t\":\"subscribe\",\"account\":\"a1\",\"position\":\"c'; DROP TABLE\"}",
                "{\"t\":\"presence\",\"account\":\"a1\",\"doing\":\"sleeping\"}",
                "{\"t\":\"presence\",\"account\":\"a1\",\"doing\":\"editing\",\"item\":\"../../etc\"}",
                "SUBSCRIBE\nid:1\ndestination:/topic/accounts.*\n\n\0"
            })
    @DisplayName("R12: what is not a frame of the protocol ends the connection with 4400")
    void malformed(String frame) {
        try (Client client = live.connect("ines")) {
            client.await("hello");
            client.say(frame);
            assertThat(client.awaitClose()).isEqualTo(4400);
        }
    }

    @Test
    @DisplayName("R12: bytes end it with 4400")
    void binary() {
        try (Client client = live.connect("ines")) {
            client.await("hello");
            client.sayBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, 3});
            assertThat(client.awaitClose()).isEqualTo(4400);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4_097, 20_000, 1_000_000})
    @DisplayName("R13: a frame that is too long ends it with 4413, whole or in parts")
    void tooLarge(int size) {
        try (Client client = live.connect("ines")) {
            client.await("hello");
            client.socket().sendText("x".repeat(size), true);
            assertThat(client.awaitClose()).isEqualTo(4413);
        }
        try (Client client = live.connect("ines")) {
            client.await("hello");
            for (int sent = 0; sent < 5_000 && client.isOpen(); sent += 500) {
                client.socket()
                        .sendText("x".repeat(500), false)
                        .exceptionally(closed -> client.socket())
                        .join();
            }
            assertThat(client.awaitClose()).isEqualTo(4413);
        }
    }

    /** Silence is short here: where the machine stands still for longer, the flood was none and is made again. */
    @Test
    @DisplayName("R14: a flood ends it with 4429")
    void flood() {
        int code = flooded();
        for (int again = 0; again < 2 && code == 4408; again++) {
            code = flooded();
        }
        assertThat(code).isEqualTo(4429);
    }

    private int flooded() {
        try (Client client = live.connect("ines")) {
            client.await("hello");
            for (int i = 0; i < 200 && client.isOpen(); i++) {
                client.socket()
                        .sendText("{\"t\":\"pong\"}", true)
                        .exceptionally(closed -> client.socket())
                        .join();
            }
            return client.awaitClose();
        }
    }

    @Test
    @DisplayName("R15: one connection holds so many subscriptions and no more")
    void subscriptions() {
        try (Client client = live.connect("ines")) {
            for (String account : accounts(SUBSCRIPTIONS)) {
                client.subscribed(account, null);
            }
            client.subscribe("a" + (SUBSCRIPTIONS + 1), null);
            assertThat(client.await("refused").path("code").asString()).isEqualTo("too-many-subscriptions");
            client.say("{\"t\":\"unsubscribe\",\"account\":\"a1\"}");
            client.subscribed("a" + (SUBSCRIPTIONS + 1), null);
        }
    }

    @Test
    @DisplayName("R16: one person holds so many connections and no more")
    void connections() {
        List<Client> open = new ArrayList<>();
        try {
            Visitor ines = live.running.signedIn("ines");
            for (int i = 0; i < 3; i++) {
                Client client = live.connect(ines);
                client.await("hello");
                open.add(client);
            }
            try (Client tooMany = live.connect(ines)) {
                assertThat(tooMany.awaitClose()).isEqualTo(4429);
            }
            try (Client other = live.connect("priya")) {
                other.await("hello");
            }
            assertThat(open).allMatch(Client::isOpen);
        } finally {
            open.forEach(Client::close);
        }
    }

    @Test
    @DisplayName("R17: who answers no ping is taken for dead, and gone from presence; who answers stays")
    void silence() throws Exception {
        try (Client silent = live.connect("ines").deaf();
                Client alive = live.connect("priya")) {
            alive.subscribed("a1", null);
            silent.subscribed("a1", null);
            silent.present("a1", "viewing", null);
            alive.await(frame -> people(frame) == 1);
            assertThat(silent.awaitClose(A_WHILE)).isEqualTo(4408);
            alive.await(frame -> people(frame) == 0);
            Thread.sleep(4_100);
            assertThat(alive.isOpen()).isTrue();
        }
    }

    @Test
    @DisplayName("R17: half a frame that never ends is silence")
    void halfAFrame() {
        try (Client client = live.connect("ines").deaf()) {
            client.await("hello");
            client.sayPart("{\"t\":\"po", false);
            assertThat(client.awaitClose(A_WHILE)).isEqualTo(4408);
        }
    }

    @Test
    @DisplayName("R18: a client that does not read is ended, and nobody else waits for it")
    void pausedReader() throws Exception {
        String cookies = live.running.signedIn("ines").cookieHeader();
        try (PausedReader paused = new PausedReader(live.running.port, cookies);
                Client other = live.connect("priya")) {
            for (String account : accounts(SUBSCRIPTIONS)) {
                paused.say("{\"t\":\"subscribe\",\"account\":\"" + account + "\",\"position\":null}");
            }
            paused.say("{\"t\":\"presence\",\"account\":\"a1\",\"doing\":\"viewing\"}");
            other.subscribed("a1", null);
            other.await(frame -> people(frame) == 1);

            String longName = "v".repeat(4_000);
            long worst = 0;
            boolean gone = false;
            long until = System.nanoTime() + A_WHILE.toNanos();
            while (!gone && System.nanoTime() < until) {
                for (String account : accounts(SUBSCRIPTIONS)) {
                    live.change(account, longName);
                }
                live.change("a1", "marker");
                long asked = System.nanoTime();
                JsonNode frame =
                        other.await(one -> one.path("views").toString().contains("marker") || people(one) == 0);
                worst = Math.max(worst, System.nanoTime() - asked);
                gone = people(frame) == 0;
            }
            assertThat(gone).as("the paused client is gone from presence").isTrue();
            assertThat(Duration.ofNanos(worst)).isLessThan(Duration.ofSeconds(1));
            assertThat(paused.readToClose()).isIn(4408, 1006);
            live.change("a1", "commitment");
            other.await(one -> one.path("views").toString().contains("commitment"));
        }
    }

    @Test
    @DisplayName("R24: a server that stops says so with 1001")
    void goingAway(@TempDir Path other) {
        Client client;
        try (RunningLive stopping = RunningLive.start(other)) {
            stopping.person("ines", "a1");
            client = stopping.connect("ines");
            client.await("hello");
        }
        assertThat(client.awaitClose()).isEqualTo(1001);
    }

    @Test
    @DisplayName("R25: when nothing happens nothing is said but pings")
    void silenceIsGolden() throws Exception {
        try (Client client = live.connect("ines")) {
            client.subscribed("a1", null);
            client.subscribed("accounts", null);
            client.await("ping");
            assertThat(client.within(
                            Duration.ofSeconds(2),
                            frame -> !frame.path("t").asString("").equals("ping")))
                    .isNull();
        }
    }

    private static String[] accounts(int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = "a" + (i + 1);
        }
        return names;
    }

    private static int people(JsonNode frame) {
        return frame.path("people").isArray() ? frame.path("people").size() : -1;
    }
}
