package io.meridian.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.identity.AccessChanged;
import io.meridian.identity.SessionsEnded;
import io.meridian.testing.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The numbered rules of docs/realtime.md, over real sockets. */
class LiveTest {
    private static final Duration WITHIN_A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_WHILE = Duration.ofMillis(250);

    @TempDir
    static Path data;

    static RunningLive live;
    static String ines;
    static String priya;

    @BeforeAll
    static void start() {
        live = RunningLive.start(data);
        ines = live.person("ines", "velaris", "sendai");
        priya = live.person("priya", "velaris");
        live.person("ruth");
    }

    @AfterAll
    static void stop() {
        live.close();
    }

    @Test
    @DisplayName("R1: only a page of this server's own origin connects")
    void originIsChecked() {
        String cookies = live.running.signedIn("ines").cookieHeader();
        int port = live.running.port;
        for (String foreign : List.of(
                "https://evil.example",
                "http://localhost:1",
                "https://localhost:" + port,
                "http://localhost.evil.example:" + port,
                "null")) {
            assertThat(Client.handshake(RunningLive.address(port), foreign, cookies))
                    .as(foreign)
                    .isEqualTo(403);
        }
        assertThat(Client.handshake(RunningLive.address(port), null, cookies)).isEqualTo(403);
        assertThat(Client.handshake(RunningLive.address(port), "http://localhost:" + port, cookies))
                .isEqualTo(101);
    }

    @Test
    @DisplayName("R2: only with the session of somebody who is signed in; a token is not one")
    void sessionIsChecked() {
        int port = live.running.port;
        String own = "http://localhost:" + port;
        assertThat(Client.handshake(RunningLive.address(port), own, "")).isEqualTo(401);
        assertThat(Client.handshake(RunningLive.address(port), own, "MERIDIAN_SESSION=guess"))
                .isEqualTo(401);
        Visitor visitor = live.running.signedIn("ines");
        String token = visitor.post("/api/tokens", java.util.Map.of("name", "script"))
                .json()
                .path("token")
                .asString();
        assertThat(visitor.with("Authorization", "Bearer " + token)
                        .send("GET", "/api/live", null, java.util.Map.of("Origin", own, "Sec-WebSocket-Version", "13"))
                        .status())
                .isIn(400, 403);
    }

    @Test
    @DisplayName("R3: the server greets with who is signed in")
    void greets() {
        try (Client client = live.connect("ines")) {
            JsonNode hello = client.await("hello");
            assertThat(hello.path("person").asString()).isEqualTo(ines);
            assertThat(hello.path("connection").asString()).isNotBlank();
            assertThat(hello.path("position").asString()).startsWith("c");
        }
    }

    @Test
    @DisplayName("R4, R5: who may see an account hears of its changes, who may not is refused as if it were not there")
    void onlyWhatOneMaySee() throws Exception {
        try (Client member = live.connect("ines");
                Client outsider = live.connect("ruth")) {
            member.subscribed("velaris", null);
            outsider.subscribe("velaris", null);
            JsonNode refused = outsider.await("refused");
            assertThat(refused.path("code").asString()).isEqualTo("not-found");
            outsider.subscribe("no-such-account", null);
            assertThat(outsider.await("refused").path("code").asString())
                    .isEqualTo(refused.path("code").asString());

            live.change("velaris", "commitment");
            JsonNode hint = member.await("hint");
            assertThat(hint.path("account").asString()).isEqualTo("velaris");
            assertThat(hint.path("views").toString()).isEqualTo("[\"commitment\"]");
            assertThat(outsider.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
        }
    }

    @Test
    @DisplayName("R27: what cannot be told just now is unavailable, and granted when it is asked for again")
    void notJustNow() throws Exception {
        try (Client client = live.connect("ines")) {
            live.teams.cannotTell = true;
            client.subscribe("velaris", null);
            assertThat(client.await("refused").path("code").asString()).isEqualTo("unavailable");
            live.teams.cannotTell = false;
            client.subscribed("velaris", null);
            live.change("velaris", "commitment");
            client.await("hint");
        } finally {
            live.teams.cannotTell = false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"accounts.*", "*", "#", ">", "velaris*", "accounts/velaris", "VELARIS", "", "velaris,sendai", "%"
            })
    @DisplayName("R6: names are names; there are no wildcards")
    void noWildcards(String name) throws Exception {
        try (Client client = live.connect("ruth")) {
            client.subscribe(name, null);
            assertThat(client.await("refused").path("code").asString()).isEqualTo("not-found");
            live.change("velaris", "commitment");
            live.change("sendai", "interaction");
            assertThat(client.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
        }
    }

    @Test
    @DisplayName("R8: a change that one may not see leaves no trace")
    void audience() throws Exception {
        try (Client named = live.connect("ines");
                Client other = live.connect("priya")) {
            named.subscribed("velaris", null);
            String before = other.subscribed("velaris", null).path("position").asString();
            live.change("velaris", "commitment", Set.of(ines));
            assertThat(named.await("hint").path("views").toString()).isEqualTo("[\"commitment\"]");
            assertThat(other.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
            assertThat(other.subscribed("velaris", before).path("stale").toString())
                    .isEqualTo("[]");
            assertThat(named.subscribed("velaris", before).path("stale").toString())
                    .isEqualTo("[\"commitment\"]");
        }
    }

    @Test
    @DisplayName("R7: a topic is answered first, then come its hints; resuming is told once what has changed since")
    void resuming() throws Exception {
        String position;
        try (Client client = live.connect("ines")) {
            position = client.subscribed("velaris", null).path("position").asString();
            live.change("velaris", "interaction");
            position = client.await("hint").path("position").asString();
        }
        live.change("velaris", "commitment");
        live.change("velaris", "team");
        live.change("sendai", "contact");
        try (Client client = live.connect("ines")) {
            JsonNode resumed = client.subscribed("velaris", position);
            assertThat(resumed.path("stale").toString()).isEqualTo("[\"commitment\",\"team\"]");
            assertThat(client.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
            String now = resumed.path("position").asString();
            assertThat(client.subscribed("velaris", now).path("stale").toString())
                    .isEqualTo("[]");
        }
    }

    @Test
    @DisplayName("R28: from a position that the log does not reach every view is stale")
    void anotherLog() {
        try (Client client = live.connect("ines")) {
            String ahead = Position.text(live.feed.head() + 1);
            JsonNode resumed = client.subscribed("velaris", ahead);
            assertThat(resumed.path("stale").toString())
                    .isEqualTo("[\"commitment\",\"contact\",\"interaction\",\"team\"]");
            assertThat(resumed.path("position").asString()).isEqualTo(Position.text(live.feed.head()));
        }
    }

    @Test
    @DisplayName("R10: hints that come while one waits become one, and positions never go back")
    void coalesced() throws Exception {
        try (Client client = live.connect("ines")) {
            client.subscribed("velaris", null);
            for (int i = 0; i < 500; i++) {
                live.change("velaris", i % 2 == 0 ? "commitment" : "interaction");
            }
            int hints = 0;
            long last = 0;
            String head = Position.text(live.feed.appliedEverywhere());
            JsonNode hint;
            do {
                hint = client.await("hint");
                long position = Position.read(hint.path("position").asString());
                assertThat(position).isGreaterThan(last);
                last = position;
                hints++;
            } while (!hint.path("position").asString().equals(head));
            assertThat(hints).isLessThan(250);
        }
    }

    @Test
    @DisplayName("R11: lists over all accounts hear of every account one may see, and of no other")
    void lists() throws Exception {
        try (Client member = live.connect("priya")) {
            member.subscribed("accounts", null);
            member.subscribed("work", null);
            live.change("sendai", "commitment");
            assertThat(member.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
            live.change("velaris", "commitment");
            assertThat(member.await(frame -> Client.is(frame, "hint", "accounts"))
                            .path("views")
                            .toString())
                    .isEqualTo("[\"commitment\"]");
            live.teams.appoint(priya, "sendai");
            live.change("sendai", "team");
            member.await(frame -> Client.is(frame, "hint", "work"));
            live.change("sendai", "interaction");
            member.await(frame -> Client.is(frame, "hint", "accounts")
                    && frame.path("views").toString().contains("interaction"));
            live.teams.releaseAt(priya, "sendai", 0);
            live.change("sendai", "team");
        }
    }

    @Test
    @DisplayName("R11: what everybody reads, people and regions, is heard of with every topic")
    void directory() {
        try (Client client = live.connect("ines")) {
            client.subscribed("velaris", null);
            live.change(Changes.SHARED, "person");
            assertThat(client.await(frame -> Client.is(frame, "hint", "velaris"))
                            .path("views")
                            .toString())
                    .isEqualTo("[\"person\"]");
        }
    }

    @Test
    @DisplayName("R19: presence shows who has the account open, to those who may see it, and goes with the connection")
    void presence() throws Exception {
        try (Client watcher = live.connect("priya").deaf()) {
            watcher.subscribed("velaris", null);
            Client leaver = live.connect("ines");
            leaver.subscribed("velaris", null);
            leaver.present("velaris", "viewing", null);
            JsonNode here = watcher.await(frame -> people(frame) == 1);
            assertThat(here.at("/people/0/person").asString()).isEqualTo(ines);
            assertThat(here.at("/people/0/doing").asString()).isEqualTo("viewing");
            leaver.close();
            watcher.await(frame -> is(frame, "presence") && people(frame) == 0);
        }
        try (Client outsider = live.connect("ruth")) {
            outsider.present("velaris", "viewing", null);
            assertThat(outsider.await("refused").path("code").asString()).isEqualTo("not-found");
        }
    }

    @Test
    @DisplayName("R20: nobody learns from presence of an item that they may not see")
    void presenceKeepsSecrets() {
        live.feed.item("velaris", "commitment:secret", Set.of(ines));
        live.feed.item("velaris", "commitment:open", Set.of("*"));
        try (Client editor = live.connect("ines");
                Client other = live.connect("priya")) {
            editor.subscribed("velaris", null);
            other.subscribed("velaris", null);
            editor.present("velaris", "editing", "commitment:secret");
            assertThat(other.await(frame -> people(frame) == 1).at("/people/0").toString())
                    .contains("viewing")
                    .doesNotContain("secret");
            assertThat(editor.await(frame -> people(frame) == 1).at("/people/0").toString())
                    .contains("secret");
            editor.present("velaris", "editing", "commitment:open");
            other.await(frame -> frame.at("/people/0/item").asString("").equals("commitment:open"));
        }
    }

    @Test
    @DisplayName("R26: the accounts table hears who is in each account one may see, and in no other")
    void presenceInTheAccountsTable() throws Exception {
        live.teams.appoint(ines, "sendai");
        live.feed.item("velaris", "commitment:secret", Set.of(ines));
        try (Client editor = live.connect("ines");
                Client table = live.connect("priya")) {
            editor.subscribed("velaris", null);
            editor.subscribed("sendai", null);
            editor.present("velaris", "editing", "commitment:secret");
            editor.present("sendai", "viewing", null);
            editor.await(frame -> people(frame) == 1);

            table.subscribed("accounts", null);
            JsonNode here = table.await(frame -> is(frame, "presence"));
            assertThat(here.path("account").asString()).isEqualTo("velaris");
            assertThat(here.at("/people/0").toString())
                    .contains(ines, "viewing")
                    .doesNotContain("secret")
                    .doesNotContain("editing");
            editor.present("sendai", "editing", null);
            assertThat(table.within(A_WHILE, frame -> is(frame, "presence"))).isNull();

            live.teams.appoint(priya, "sendai");
            live.change("sendai", "team");
            table.await(frame -> Client.is(frame, "presence", "sendai") && people(frame) == 1);
            live.teams.releaseAt(priya, "sendai", 0);
            live.change("sendai", "team");
            assertThat(table.within(A_WHILE, frame -> is(frame, "hint"))).isNotNull();
            editor.present("sendai", "viewing", null);
            assertThat(table.within(A_WHILE, frame -> is(frame, "presence"))).isNull();

            editor.close();
            table.await(frame -> Client.is(frame, "presence", "velaris") && people(frame) == 0);
        } finally {
            live.teams.releaseAt(ines, "sendai", 0);
        }
    }

    @Test
    @DisplayName(
            "R26: who comes back from an account to the table is told again who is in it, and the table is told at its pace")
    void backAtTheAccountsTable() throws Exception {
        try (Client editor = live.connect("ines");
                Client table = live.connect("priya")) {
            table.subscribed("accounts", null);
            table.subscribed("velaris", null);
            editor.subscribed("velaris", null);
            editor.present("velaris", "viewing", null);
            table.await(frame -> Client.is(frame, "presence", "velaris") && people(frame) == 1);
            table.await(frame -> Client.is(frame, "presence", "velaris") && people(frame) == 1);
            table.say("{\"t\":\"unsubscribe\",\"account\":\"velaris\"}");
            table.await(frame -> Client.is(frame, "presence", "velaris") && people(frame) == 1);

            int told = 0;
            long begun = System.nanoTime();
            for (int i = 0; i < 30; i++) {
                editor.present("velaris", i % 2 == 0 ? "editing" : "viewing", null);
            }
            while (table.within(A_WHILE, frame -> is(frame, "presence")) != null) {
                told++;
            }
            long gaps =
                    1 + java.time.Duration.ofNanos(System.nanoTime() - begun).toMillis() / 20;
            assertThat(told).isPositive().isLessThanOrEqualTo((int) Math.min(30, gaps));
        }
    }

    @Test
    @DisplayName("R21: signing out ends the sockets of that session within a second, and only those")
    void signingOut() {
        Visitor here = live.running.signedIn("ines");
        try (Client ending = live.connect(here);
                Client other = live.connect("ines")) {
            ending.await("hello");
            other.await("hello");
            here.delete("/api/session");
            assertThat(ending.awaitClose(WITHIN_A_SECOND)).isEqualTo(4401);
            assertThat(other.isOpen()).isTrue();
        }
    }

    @Test
    @DisplayName("R21: disabling a user ends every socket of theirs within a second")
    void disabling() {
        live.person("marcus", "velaris");
        live.running.person("root", true);
        try (Client one = live.connect("marcus");
                Client two = live.connect("marcus");
                Client other = live.connect("ines")) {
            one.await("hello");
            two.await("hello");
            other.await("hello");
            Visitor root = live.running.signedIn("root");
            String marcus = root.get("/api/users")
                    .json()
                    .path("users")
                    .valueStream()
                    .filter(user -> user.path("login").asString("").equals("marcus"))
                    .findFirst()
                    .orElseThrow()
                    .path("user")
                    .asString();
            assertThat(root.post("/api/users/" + marcus + "/disable", "").status())
                    .isEqualTo(204);
            assertThat(one.awaitClose(WITHIN_A_SECOND)).isEqualTo(4401);
            assertThat(two.awaitClose(WITHIN_A_SECOND)).isEqualTo(4401);
            assertThat(other.isOpen()).isTrue();
        }
    }

    @Test
    @DisplayName("R21: a session that ends while its handshake is under way gets no socket")
    void endedMeanwhile() {
        live.running.context.publishEvent(new SessionsEnded("nobody", null));
        Visitor visitor = live.running.signedIn("ines");
        String cookies = visitor.cookieHeader();
        visitor.delete("/api/session");
        assertThat(Client.handshake(
                        RunningLive.address(live.running.port), "http://localhost:" + live.running.port, cookies))
                .isEqualTo(401);
    }

    @Test
    @DisplayName("R22: a member who is released hears no more within a second, and is gone from presence")
    void releasing() throws Exception {
        String hana = live.person("hana", "velaris");
        try (Client released = live.connect("hana");
                Client other = live.connect("ines")) {
            released.subscribed("velaris", null);
            other.subscribed("velaris", null);
            released.present("velaris", "viewing", null);
            other.await(frame -> people(frame) == 1);
            live.teams.releaseAt(hana, "velaris", 0);
            live.change("velaris", "team");
            JsonNode ended = released.toldWithin(WITHIN_A_SECOND, frame -> is(frame, "ended"));
            assertThat(Objects.requireNonNull(ended).path("reason").asString()).isEqualTo("released");
            other.await(frame -> is(frame, "presence") && people(frame) == 0);
            live.change("velaris", "commitment");
            assertThat(other.await("hint")).isNotNull();
            assertThat(released.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
            released.subscribe("velaris", null);
            assertThat(released.await("refused").path("code").asString()).isEqualTo("not-found");
        }
    }

    @Test
    @DisplayName("R22: nothing is said between a release and the look at it")
    void nothingSlipsThrough() throws Exception {
        String olivier = live.person("olivier", "velaris");
        try (Client released = live.connect("olivier")) {
            released.subscribed("velaris", null);
            live.teams.releaseAt(olivier, "velaris", 0);
            live.change("velaris", "team");
            live.change("velaris", "commitment");
            assertThat(released.await(frame -> is(frame, "hint") || is(frame, "ended"))
                            .path("t")
                            .asString())
                    .isEqualTo("ended");
        }
    }

    @Test
    @DisplayName("R22: who is released while their subscription is decided hears no more within a second")
    void releasedMeanwhile() throws Exception {
        String otto = live.person("otto", "velaris", "sendai");
        try (Client released = live.connect("otto")) {
            live.teams.meanwhile = () -> release(otto, "velaris");
            released.subscribe("velaris", null);
            released.toldWithin(WITHIN_A_SECOND, frame -> is(frame, "ended"));
            live.change("velaris", "commitment");
            assertThat(released.within(A_WHILE, frame -> is(frame, "hint"))).isNull();

            live.teams.meanwhile = () -> release(otto, "sendai");
            released.subscribed("accounts", null);
            live.change("sendai", "commitment");
            assertThat(released.within(
                            A_WHILE,
                            frame -> is(frame, "hint")
                                    && frame.path("views").toString().contains("commitment")))
                    .isNull();
        }
    }

    @Test
    @DisplayName(
            "R22: what comes while a right to all accounts is looked at again is not told of the account that is lost")
    void lostWhileLooking() throws Exception {
        String pia = live.person("pia", "velaris", "sendai");
        try (Client released = live.connect("pia")) {
            released.subscribed("accounts", null);
            CountDownLatch both = new CountDownLatch(1);
            live.teams.releaseAt(pia, "sendai", 0);
            live.teams.meanwhile = () -> {
                live.change("sendai", "commitment");
                live.change("velaris", "interaction");
                both.countDown();
            };
            live.running.context.publishEvent(new AccessChanged("sendai"));
            assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();

            Set<String> told = new HashSet<>();
            while (!told.contains("interaction")) {
                released.await(frame -> is(frame, "hint")).path("views").forEach(view -> told.add(view.asString("")));
            }
            assertThat(told).doesNotContain("commitment");
        }
    }

    private static void release(String person, String account) {
        live.teams.releaseAt(person, account, 0);
        live.change(account, "team");
    }

    @Test
    @DisplayName("R22: whoever decides on rights may say that they have changed")
    void accessChanged() {
        String tomasz = live.person("tomasz", "velaris");
        try (Client released = live.connect("tomasz")) {
            released.subscribed("velaris", null);
            live.teams.releaseAt(tomasz, "velaris", 0);
            live.running.context.publishEvent(new AccessChanged("velaris"));
            released.await("ended");
        }
    }

    @Test
    @DisplayName("R22: who is released hears it once, though two looks find it")
    void endedOnce() throws Exception {
        String nadia = live.person("nadia", "velaris");
        CountDownLatch both = new CountDownLatch(2);
        try (Client released = live.connect("nadia")) {
            released.subscribed("velaris", null);
            live.teams.refusing = () -> {
                both.countDown();
                await(both);
            };
            live.teams.releaseAt(nadia, "velaris", 0);
            live.running.context.publishEvent(new AccessChanged("velaris"));
            live.change("velaris", "team");
            released.await("ended");
            assertThat(both.getCount()).isZero();
            assertThat(released.within(A_WHILE, frame -> is(frame, "ended"))).isNull();
        } finally {
            live.teams.refusing = () -> {};
        }
    }

    @Test
    @DisplayName("R22: a late look at what was given up does not end what has been subscribed since")
    void lateLook() throws Exception {
        CountDownLatch subscribed = new CountDownLatch(1);
        try (Client client = lookedAtUntil("otis", subscribed)) {
            client.say("{\"t\":\"unsubscribe\",\"account\":\"velaris\"}");
            client.subscribed("velaris", null);
            subscribed.countDown();

            assertThat(client.within(A_WHILE, frame -> is(frame, "ended"))).isNull();
            live.change("velaris", "commitment");
            client.await("hint");
        } finally {
            subscribed.countDown();
            live.teams.refusing = () -> {};
        }
    }

    @Test
    @DisplayName("R22: a late look does not end what is just being subscribed again")
    void lateLookMeanwhile() throws Exception {
        CountDownLatch subscribing = new CountDownLatch(1);
        try (Client client = lookedAtUntil("oona", subscribing)) {
            live.teams.meanwhile = () -> {
                subscribing.countDown();
                LockSupport.parkNanos(A_WHILE.toNanos());
            };
            client.subscribe("velaris", null);

            assertThat(client.await(frame -> is(frame, "subscribed") || is(frame, "ended"))
                            .path("t")
                            .asString())
                    .isEqualTo("subscribed");
            live.change("velaris", "commitment");
            client.await("hint");
        } finally {
            subscribing.countDown();
            live.teams.refusing = () -> {};
        }
    }

    /** Was released, which a look finds and has not yet said; meanwhile is appointed again. */
    private static Client lookedAtUntil(String login, CountDownLatch until) throws InterruptedException {
        String person = live.person(login, "velaris");
        Client client = live.connect(login);
        client.subscribed("velaris", null);
        CountDownLatch looking = new CountDownLatch(1);
        live.teams.refusing = () -> {
            looking.countDown();
            await(until);
        };
        live.teams.releaseAt(person, "velaris", 0);
        live.running.context.publishEvent(new AccessChanged("velaris"));
        assertThat(looking.await(10, TimeUnit.SECONDS)).isTrue();
        live.teams.appoint(person, "velaris");
        return client;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    @DisplayName("R23: a release that was planned takes effect at its instant, within a second")
    void plannedRelease() throws Exception {
        String yuki = live.person("yuki", "velaris", "sendai");
        long at = new io.meridian.eventlog.InMemoryEventLog().now() + 1_500_000;
        live.teams.releaseAt(yuki, "sendai", at);
        try (Client client = live.connect("yuki")) {
            client.subscribed("sendai", null);
            client.subscribed("velaris", null);
            client.subscribed("accounts", null);
            live.change("sendai", "interaction");
            client.await(frame -> Client.is(frame, "hint", "sendai"));
            JsonNode ended = client.toldWithin(Duration.ofMillis(2_500), frame -> is(frame, "ended"));
            assertThat(Objects.requireNonNull(ended).path("account").asString()).isEqualTo("sendai");
            Thread.sleep(200);
            live.change("sendai", "commitment");
            assertThat(client.within(
                            A_WHILE,
                            frame -> is(frame, "hint")
                                    && frame.path("views").toString().contains("commitment")))
                    .isNull();
            live.change("velaris", "commitment");
            client.await(frame -> Client.is(frame, "hint", "velaris"));
        }
    }

    @Test
    @DisplayName("R9: what is given up is heard of no more")
    void unsubscribing() throws Exception {
        try (Client client = live.connect("ines")) {
            client.subscribed("velaris", null);
            client.say("{\"t\":\"unsubscribe\",\"account\":\"velaris\"}");
            client.subscribed("sendai", null);
            live.change("velaris", "commitment");
            assertThat(client.within(A_WHILE, frame -> is(frame, "hint"))).isNull();
        }
    }

    private static boolean is(JsonNode frame, String kind) {
        return frame.path("t").asString("").equals(kind);
    }

    private static int people(JsonNode frame) {
        return frame.path("people").isArray() ? frame.path("people").size() : -1;
    }
}
