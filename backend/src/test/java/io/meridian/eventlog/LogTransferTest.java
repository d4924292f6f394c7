package io.meridian.eventlog;

import static io.meridian.eventlog.TestEvents.proposal;
import static io.meridian.eventlog.TestEvents.staged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.TestEvents.Noted;
import io.meridian.shared.Redaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The whole log goes out in lines and comes in again as it was, whatever the store. */
class LogTransferTest {
    @TempDir
    @Nullable
    Path temporary;

    private final EventLog log = new InMemoryEventLog();

    private Path file(String name) {
        return Objects.requireNonNull(temporary).resolve(name);
    }

    private Path exported() {
        for (int i = 0; i < 5; i++) {
            log.append(proposal(
                    staged("acme", "n", i, Noted.about("n", "p-" + i, "Näme " + i, "words\n" + i)),
                    staged("acme", "c" + i, 0, new TestEvents.Counted("c", i))));
        }
        log.forget(List.of(new EventLog.Field(3, "name")), "ada");
        LogTransfer.write(log, file("log.jsonl"));
        return file("log.jsonl");
    }

    @Test
    void anExportTakenOverIntoSqliteAndExportedAgainIsTheSameByteForByte() throws IOException {
        Path file = exported();
        try (DataDirectory data = DataDirectory.open(file("data"));
                EventLog sqlite = SqliteEventLog.open(data)) {
            assertThat(LogTransfer.read(file, sqlite)).isEqualTo(new LogTransfer.Counts(6, 11));

            assertThat(sqlite.verify()).isNull();
            assertThat(sqlite.contentKey()).isEqualTo(log.contentKey());
            assertThat(sqlite.hashAt(11)).isEqualTo(log.hashAt(11));
            assertThat(TestEvents.CODEC.decode(sqlite.stream("n", 1).getFirst()).event())
                    .isEqualTo(Noted.about("n", "p-1", Redaction.MARK, "words\n1"));
            LogTransfer.write(sqlite, file("again.jsonl"));
            sqlite.append(proposal(staged("acme", "new", 0, new TestEvents.Counted("new", 1))));
            assertThat(sqlite.verify()).isNull();
        }
        assertThat(file("again.jsonl")).hasSameBinaryContentAs(file);
    }

    @Test
    void manyCommitsComeOverInGroups() {
        for (int i = 0; i < 2_500; i++) {
            log.append(proposal(staged("acme", "n", i, Noted.text("n", "w" + i))));
        }
        LogTransfer.write(log, file("large.jsonl"));
        EventLog other = new InMemoryEventLog();

        assertThat(LogTransfer.read(file("large.jsonl"), other).events()).isEqualTo(2_500);
        assertThat(other.verify()).isNull();
    }

    @Test
    void everyLineIsOneJsonObjectAndTheLastIsTheClosingMark() throws IOException {
        List<String> lines = Files.readAllLines(exported());

        assertThat(lines)
                .hasSize(8)
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).isObject())
                                .isTrue());
        assertThat(lines.getLast()).startsWith("{\"end\":{\"commits\":\"6\",\"events\":\"11\",\"hash\":\"");
        assertThat(String.join("", lines)).contains("Näme 0").doesNotContain("Näme 1");
    }

    @Test
    void anEmptyLogGoesOutAndComesIn() {
        LogTransfer.write(log, file("empty.jsonl"));

        assertThat(LogTransfer.read(file("empty.jsonl"), new InMemoryEventLog()))
                .isEqualTo(new LogTransfer.Counts(0, 0));
    }

    @Test
    void onlyAnEmptyLogTakesOver() {
        Path file = exported();

        assertThatThrownBy(() -> LogTransfer.read(file, log))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("empty system");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"without-end", "cut-in-a-line", "value", "envelope", "order", "garbage", "after-end", "key"})
    void anExportThatIsNotWholeOrWasChangedWritesNothing(String damage) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported()));
        switch (damage) {
            case "without-end" -> lines.removeLast();
            case "cut-in-a-line" -> lines.set(7, lines.get(7).substring(0, 20));
            case "value" -> lines.set(2, lines.get(2).replace("words", "wards"));
            case "envelope" -> lines.set(2, lines.get(2).replace("\"actor\":\"ada\"", "\"actor\":\"eve\""));
            case "order" -> lines.add(2, lines.remove(3));
            case "garbage" -> lines.set(3, "{}");
            case "after-end" -> lines.add(lines.getLast());
            default -> lines.set(0, lines.getFirst().replace("\"version\":1", "\"version\":2"));
        }
        Path damaged = Files.write(file("damaged.jsonl"), lines);
        EventLog other = new InMemoryEventLog();
        byte[] key = other.contentKey();

        assertThatThrownBy(() -> LogTransfer.read(damaged, other))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("damaged.jsonl");
        assertThat(other.head()).isZero();
        assertThat(other.contentKey()).isEqualTo(key);
    }

    @Test
    void anExportIsNotWrittenOverAFile() {
        Path file = exported();

        assertThatThrownBy(() -> LogTransfer.write(log, file)).isInstanceOf(LogRefused.class);
    }

    @Test
    void theCommandLineImportsVerifiesAndExports() throws IOException {
        Path file = exported();
        String data = "--meridian.data=" + file("cli");

        assertThat(run(data, "--meridian.import=" + file)).isEqualTo("0: Imported 11 events of 6 acts.\n");
        assertThat(run(data, "--meridian.verify=true")).startsWith("0: The log fits: 11 events, hash ");
        assertThat(run(data, "--meridian.export=" + file("out.jsonl"))).isEqualTo("0: Exported 11 events of 6 acts.\n");
        assertThat(file("out.jsonl")).hasSameBinaryContentAs(file);
        assertThat(run(data, "--meridian.import=" + file)).startsWith("1: An export can only be taken over");
        assertThat(run(data, "--meridian.import=" + file("none"))).startsWith("1: ");
        assertThat(run(data, "--server.port=0")).isEqualTo("starts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--meridian.export=%s", "--meridian.verify=true"})
    void whatOnlyReadsRefusesADirectoryWithoutALogAndMakesNone(String asked) throws IOException {
        Path missing = file("missing");
        Path empty = Files.createDirectory(file("empty"));
        for (Path wrong : List.of(missing, empty)) {
            assertThat(run("--meridian.data=" + wrong, asked.formatted(file("out.jsonl"))))
                    .isEqualTo("1: There is no log in the directory " + wrong
                            + "; name the data directory with --data=DIR.\n");
        }
        assertThat(missing).doesNotExist();
        assertThat(empty).isEmptyDirectory();
        assertThat(file("out.jsonl")).doesNotExist();
    }

    @Test
    void theDataDirectoryIsFoundInTheEnvironmentAsTheServerFindsIt() {
        Path data = file("elsewhere");
        assertThat(run("--meridian.data=" + data, "--meridian.import=" + exported()))
                .startsWith("0: ");
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("variables", Map.of("MERIDIAN_DATA", data.toString())));

        assertThat(run(environment, "--meridian.verify=true")).startsWith("0: The log fits: 11 events");
        assertThat(run(environment, "--meridian.verify=true", "--meridian.data=" + file("none")))
                .startsWith("1: There is no log in the directory " + file("none"));
    }

    @Test
    void aDamagedLogIsExportedToNoFileAndSaidInASentence() throws Exception {
        Path data = file("damaged");
        assertThat(run("--meridian.data=" + data, "--meridian.import=" + exported()))
                .startsWith("0: ");
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("log.db"));
                Statement statement = sqlite.createStatement()) {
            statement.executeUpdate("UPDATE commits SET command = x'00' WHERE ordinal = 2");
        }

        assertThat(run("--meridian.data=" + data, "--meridian.export=" + file("out.jsonl")))
                .matches("1: The log is damaged at position \\d+: [^\n]+\\.\n");
        assertThat(file("out.jsonl")).doesNotExist();
    }

    private static String run(String... properties) {
        return run(new StandardEnvironment(), properties);
    }

    private static String run(PropertyResolver environment, String... properties) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        OptionalInt code = LogCommandLine.run(List.of(properties), environment, both, both);
        return code.isEmpty() ? "starts" : code.getAsInt() + ": " + said.toString(StandardCharsets.UTF_8);
    }
}
