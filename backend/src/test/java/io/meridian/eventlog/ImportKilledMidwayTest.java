package io.meridian.eventlog;

import static io.meridian.eventlog.TestEvents.proposal;
import static io.meridian.eventlog.TestEvents.staged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.TestEvents.Noted;
import io.meridian.testing.JavaProcess;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that imports ({@code kill -9}) when a part has been taken over: nobody takes that part for the whole. */
class ImportKilledMidwayTest {
    private static final int ACTS = 12_000;

    @TempDir
    Path place;

    @Test
    void halfALogIsNotServedAndTheNextImportBeginsAnew() throws Exception {
        EventLog log = new InMemoryEventLog();
        for (int i = 0; i < ACTS; i++) {
            log.append(proposal(staged("acme", "n", i, Noted.text("n", "w" + i))));
        }
        Path file = place.resolve("log.jsonl");
        LogTransfer.write(log, file);
        Path data = place.resolve("data");

        long taken = importUntilKilled(data, file);
        assertThat(taken).isBetween(1L, ACTS - 1L);

        try (DataDirectory held = DataDirectory.open(data)) {
            assertThatThrownBy(() -> SqliteEventLog.open(held))
                    .isInstanceOf(LogRefused.class)
                    .hasMessageContaining("was cut short; import the file again");
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(LogCommandLine.run(
                        List.of("--meridian.data=" + data, "--meridian.import=" + file),
                        new PrintStream(said),
                        System.err))
                .hasValue(0);
        assertThat(said.toString()).contains("Imported " + ACTS + " events");
        try (DataDirectory held = DataDirectory.open(data);
                SqliteEventLog whole = SqliteEventLog.open(held)) {
            assertThat(whole.verify()).isNull();
            assertThat(whole.hashAt(ACTS)).isEqualTo(log.hashAt(ACTS));
        }
    }

    /** How many acts it had taken over by then. */
    private long importUntilKilled(Path data, Path file) throws Exception {
        Path output = place.resolve("output");
        Process process = JavaProcess.of(ImportingProcess.class, List.of(data.toString(), file.toString()))
                .redirectOutput(output.toFile())
                .start();
        try {
            for (int i = 0; i < 12_000 && taken(data) == 0; i++) {
                assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
        return taken(data);
    }

    private static long taken(Path data) {
        Path file = data.resolve("log.db");
        if (!Files.exists(file)) {
            return 0;
        }
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = sqlite.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM commits")) {
            return row.getLong(1);
        } catch (SQLException notYet) {
            return 0;
        }
    }
}
