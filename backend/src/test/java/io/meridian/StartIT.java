package io.meridian;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.browser.Product;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged product says in one sentence why it does not start, and stops cleanly when it is told to. */
class StartIT {
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
