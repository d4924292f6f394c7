package io.meridian;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.browser.Product;
import io.meridian.testing.NewAccount;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.Visitor;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged product says in one sentence why it does not start, and stops cleanly when it is told to. */
class StartIT {
    private static final int SIGTERM = 15;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path place;

    private record Ended(int code, String said, String complained) {}

    @Test
    void helpListsTheOptions() throws Exception {
        Ended help = run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.said()).contains("--data", "--port", "--store", "--demo");
        assertThat(help.complained()).isEmpty();
    }

    @Test
    void anUnknownOptionIsNamed() throws Exception {
        assertRefused(run("--dtaa=x"), 2, "There is no option --dtaa; --help lists them.");
    }

    @Test
    void aTakenPortIsSaid() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertRefused(
                    run("--data=" + place.resolve("data"), "--port=" + other.getLocalPort()),
                    1,
                    "Port " + other.getLocalPort() + " is taken by another program; choose another with --port.");
        }
    }

    @Test
    void aForeignANewerAndAnUnusableDirectoryAreSaid() throws Exception {
        Path foreign = Files.createDirectory(place.resolve("foreign"));
        Files.writeString(foreign.resolve("recipes.txt"), "soup");
        assertRefused(run("--data=" + foreign, "--port=0"), 1, "The directory " + foreign + " holds other things");

        Path newer = Files.createDirectory(place.resolve("newer"));
        try (Connection state = DriverManager.getConnection("jdbc:sqlite:" + newer.resolve("state.db"));
                Statement statement = state.createStatement()) {
            statement.execute("PRAGMA application_id = 1298494057");
            statement.execute("PRAGMA user_version = 99");
            statement.execute("CREATE TABLE later (id)");
        }
        assertRefused(run("--data=" + newer, "--port=0"), 1, "The data directory was made by a newer Meridian");
        assertRefused(
                run("--data=" + newer, "--import=" + place.resolve("export.jsonl")),
                1,
                "The data directory was made by a newer Meridian");
        try (Stream<Path> files = Files.list(newer)) {
            assertThat(files).as("nothing was written").containsExactly(newer.resolve("state.db"));
        }

        assertRefused(
                run("--data=" + foreign.resolve("recipes.txt"), "--port=0"),
                1,
                "The data directory " + foreign.resolve("recipes.txt") + " cannot be created or written to");
    }

    @Test
    void aSecondOneOnTheSameDirectoryIsRefusedAndTheFirstStopsCleanly() throws Exception {
        Path data = place.resolve("data");
        try (Product first = Product.start(data)) {
            assertThat(first.output()).contains("/setup?token=").doesNotContain("WARNING");
            assertStartedWithItsClassCache(first);
            assertRefused(run("--data=" + data, "--port=0"), 1, "Another Meridian is using the data directory");
        }
        try (Product again = Product.start(data)) {
            assertThat(again.output()).contains("/setup?token=");
        }
    }

    @Test
    void toldToStopItAnswersWhatIsUnderWayKeepsItAndEndsSilentlyWithTheCodeOfTheSignal() throws Exception {
        Path data = place.resolve("data");
        String account;
        try (Product product = Product.start(data)) {
            Visitor administrator = setUp(product);
            try (Socket socket = new Socket("localhost", product.port())) {
                socket.setSoTimeout(30_000);
                UnfinishedRequest registering = UnfinishedRequest.begun(
                        socket, administrator, "/api/accounts", NewAccount.called("Registered while it stopped"));
                product.tellToStop();
                takesNobodyAnyMore(product.port());
                account = registering
                        .finished()
                        .path("changed")
                        .path(0)
                        .path("id")
                        .asString();
            }
            assertThat(product.stopped()).isEqualTo(128 + SIGTERM);
            assertThat(product.complaints()).isEmpty();
        }

        try (Product again = Product.start(data)) {
            Visitor administrator = new Visitor(again.port());
            administrator.signIn("root", RunningMeridian.PASSWORD);
            assertThat(administrator
                            .get("/api/accounts/" + account + "/profile")
                            .json()
                            .at("/view/name")
                            .asString())
                    .isEqualTo("Registered while it stopped");
        }
        Ended verified = run("--data=" + data, "--verify");
        assertThat(verified.code()).as(verified.said()).isZero();
        assertThat(verified.complained()).isEmpty();
    }

    private static Visitor setUp(Product product) throws IOException {
        Matcher link = Pattern.compile("/setup\\?token=(\\S+)").matcher(product.output());
        assertThat(link.find()).isTrue();
        Visitor administrator = new Visitor(product.port());
        administrator.get("/api/me");
        RunningMeridian.ok(administrator.post("/api/setup", RunningMeridian.firstAdministrator(link.group(1))));
        return administrator;
    }

    /** It has begun to stop once nobody can connect any more. */
    private static void takesNobodyAnyMore(int port) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < until) {
            try (Socket another = new Socket("localhost", port)) {
                Thread.onSpinWait();
            } catch (ConnectException refused) {
                return;
            }
        }
        throw new AssertionError("it still takes connections");
    }

    /** An act whose request has arrived by half. */
    private record UnfinishedRequest(Socket socket, String rest) {
        static UnfinishedRequest begun(Socket socket, Visitor visitor, String path, Object body) throws IOException {
            String whole = JSON.writeValueAsString(body);
            int half = whole.length() / 2;
            write(socket, """
                    POST %s HTTP/1.1
                    Host: localhost:%d
                    Cookie: %s
                    X-XSRF-TOKEN: %s
                    Command-Id: %s
                    Content-Type: application/json
                    Content-Length: %d
                    Connection: close
                    Expect: 100-continue

                    """.formatted(
                            path,
                            socket.getPort(),
                            visitor.cookieHeader(),
                            visitor.cookie("XSRF-TOKEN"),
                            UUID.randomUUID(),
                            whole.length())
                    .replace("\n", "\r\n"));
            byte[] goOn = socket.getInputStream().readNBytes("HTTP/1.1 100 \r\n\r\n".length());
            assertThat(new String(goOn, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 100");
            write(socket, whole.substring(0, half));
            return new UnfinishedRequest(socket, whole.substring(half));
        }

        /** What it is answered. */
        JsonNode finished() throws IOException {
            write(socket, rest);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
            return JSON.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        }

        private static void write(Socket socket, String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }

    /** Only Linux lists a program's command line as a file; elsewhere the product starts without the cache. */
    private static void assertStartedWithItsClassCache(Product product) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(product.pid()), "cmdline");
        if (Files.exists(commandLine)) {
            assertThat(Files.readString(commandLine).split("\0"))
                    .contains(
                            "-XX:AOTCache=" + Path.of("target", "meridian.aot").toAbsolutePath());
        }
    }

    private static void assertRefused(Ended ended, int code, String sentence) {
        assertThat(ended.complained()).startsWith(sentence);
        assertThat(ended.complained().strip().lines()).hasSize(1);
        assertThat(ended.said() + ended.complained()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(ended.code()).isEqualTo(code);
    }

    private Ended run(String... options) throws IOException, InterruptedException {
        Path said = Files.createTempFile(place, "said", ".txt");
        Path complained = Files.createTempFile(place, "complained", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "meridian.jar").toAbsolutePath().toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it runs, or hangs: " + Files.readString(said));
        }
        return new Ended(process.exitValue(), Files.readString(said), Files.readString(complained));
    }
}
