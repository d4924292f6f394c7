package io.meridian.exchange.run;

import static io.meridian.exchange.Trial.csv;
import static io.meridian.exchange.Trial.imported;
import static io.meridian.exchange.Trial.rehearsed;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.Meridian;
import io.meridian.eventlog.DataDirectory;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.SqliteEventLog;
import io.meridian.exchange.Trial;
import io.meridian.testing.JavaProcess;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import io.meridian.testing.Visitor.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The whole product in a process of its own, killed ({@code kill -9}) or told to stop in the middle of an import: when it
 * is back the import goes on, and ends as if nothing had happened.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Order(2)
class ImportKilledTest {
    private static final int ROWS = 300;
    private static final Pattern LINK = Pattern.compile("/setup\\?token=(\\S+)");

    private final int port = freePort();
    private final Visitor root = new Visitor(port);
    private Trial trial = new Trial();

    @TempDir
    static @Nullable Path temporary;

    private @Nullable Process process;

    /** Promises that earlier tests have left in the log. */
    private long made;

    @BeforeAll
    void aSystemWithAnAdministrator() throws IOException {
        start();
        await(() -> LINK.matcher(output()).find());
        Matcher link = LINK.matcher(output());
        assertThat(link.find()).isTrue();
        root.get("/api/me");
        RunningMeridian.ok(root.post("/api/setup", RunningMeridian.firstAdministrator(link.group(1))));
    }

    @BeforeEach
    void withCustomers() {
        trial = new Trial();
        String person = root.get("/api/me").json().path("person").asString("");
        trial.with("COLLEAGUE", person).with("AUDITOR", person);
        imported(root, csv("people"), trial.mapping("people"));
        imported(root, csv("customers"), trial.mapping("customers"));
        imported(root, csv("customers"), trial.mapping("contacts"));
    }

    @AfterAll
    void eachPromiseIsInTheLogOnce() throws Exception {
        if (process != null) {
            process.destroyForcibly().waitFor();
            assertThat(promisesInLog()).isEqualTo(made);
        }
    }

    @Test
    void aFileLargerThanConfiguredIsRefusedWithItsLimitWhetherItsLengthIsDeclaredOrNot() {
        Part large = Part.file("file", "a.csv", orders().repeat(6).getBytes(StandardCharsets.UTF_8));
        Part mapping = Part.text("mapping", trial.mapping("orders"));
        int kept = root.get("/api/imports").json().path("total").asInt();

        for (Answer answer : List.of(
                root.upload("/api/imports", large, mapping),
                root.uploadOfUnknownLength("/api/imports", large, mapping))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("body-too-large");
            assertThat(answer.json().path("detail").asString("")).contains("65536");
        }
        assertThat(root.get("/api/imports").json().path("total").asInt()).isEqualTo(kept);
    }

    @Test
    void whatDiesInTheMiddleGoesOnToTheSameResult() throws Exception {
        long before = made;
        JsonNode rehearsed = rehearsed(root, orders(), trial.mapping("orders"));
        String id = rehearsed.path("id").asString("");
        assertThat(Trial.run(root, id, false).status()).isEqualTo(202);
        await(() -> done(id) > ROWS / 6);
        running().destroyForcibly().waitFor();

        assertThat(running().exitValue()).as("killed, not ended").isEqualTo(128 + 9);
        long recorded = promisesInLog() - before;
        assertThat(recorded).as("it was in the middle").isBetween(1L, ROWS - 1L);
        assertThat(Files.readString(directory().resolve("data/imports/" + id + "/run.json")))
                .contains("\"RUNNING\"");

        start();
        assertThat(root.signIn("root", RunningMeridian.PASSWORD).status()).isEqualTo(204);
        JsonNode over = Trial.over(root, id);

        assertThat(over.path("state").asString("")).as(over.toString()).isEqualTo("DONE");
        assertThat(Trial.told(over.path("result"))).isEqualTo(Trial.told(rehearsed.path("rehearsal")));
        JsonNode again = imported(root, orders(), trial.mapping("orders"));
        assertThat(again.path("same").asInt()).isEqualTo(ROWS);
        made = before + ROWS;
        System.out.printf("Import killed after %d of %d promises; it went on to the same result.%n", recorded, ROWS);
    }

    @Test
    void whatIsToldToStopInTheMiddleGoesOnToTheSameResult() throws Exception {
        JsonNode rehearsed = rehearsed(root, orders(), trial.mapping("orders"));
        String id = rehearsed.path("id").asString("");
        assertThat(Trial.run(root, id, false).status()).isEqualTo(202);
        await(() -> done(id) > ROWS / 6);
        running().destroy();
        assertThat(running().waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(promisesInLog() - made).as("it was in the middle").isBetween(1L, ROWS - 1L);
        start();
        assertThat(root.signIn("root", RunningMeridian.PASSWORD).status()).isEqualTo(204);
        assertThat(Trial.told(Trial.over(root, id).path("result"))).isEqualTo(Trial.told(rehearsed.path("rehearsal")));
        made += ROWS;
    }

    /** Many orders of few customers, each kept. */
    private static String orders() {
        StringBuilder orders = new StringBuilder("order,customer,clerk,ordered,required,shipped,city,amount\n");
        IntStream.range(0, ROWS)
                .forEach(n -> orders.append("N%d,C%d,%d,2024-03-01,2024-03-20,2024-03-%02d,Bergen,%d\n"
                        .formatted(n, 1 + n % 4, 1 + n % 3, 2 + n % 25, n)));
        return orders.toString();
    }

    private int done(String id) {
        JsonNode status = root.get("/api/imports/" + id).json();
        assertThat(status.path("state").asString("")).as("it is not over yet").isEqualTo("RUNNING");
        return status.path("result").path("done").asInt();
    }

    private long promisesInLog() throws IOException {
        try (DataDirectory held = DataDirectory.open(directory().resolve("data"));
                EventLog log = SqliteEventLog.open(held)) {
            return log.after(0, Integer.MAX_VALUE).stream()
                    .filter(event -> event.type().equals("commitment.made"))
                    .count();
        }
    }

    private void start() throws IOException {
        process = JavaProcess.of(
                        Meridian.class,
                        List.of(
                                "--data=" + directory().resolve("data"),
                                "--port=" + port,
                                "--meridian.import.max-size=64KB"))
                .redirectOutput(directory().resolve("output").toFile())
                .start();
        await(() -> {
            assertThat(running().isAlive()).as(output()).isTrue();
            try {
                return root.get("/api/me").status() < 500;
            } catch (UncheckedIOException notYet) {
                return false;
            }
        });
    }

    private String output() {
        try {
            return Files.readString(directory().resolve("output"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    private Process running() {
        return Objects.requireNonNull(process);
    }

    private Path directory() {
        return Objects.requireNonNull(temporary);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
