package io.meridian.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbandonedImportsTest {
    private static final Instant DAY = Instant.parse("2026-06-02T12:00:00Z");
    private static final Instant BEFORE = DAY.minusSeconds(1);
    private static final Instant AFTER = DAY.plusSeconds(1);

    @TempDir
    Path data;

    private ImportFolder folder;

    @BeforeEach
    void open() {
        folder = new ImportFolder("sqlite", data);
    }

    @Test
    void importsStandBesideTheLogSoThatOneThatDiedGoesOn() throws Exception {
        String running = become(run -> run.running(true));

        assertThat(data.resolve("imports").resolve(running)).isDirectory();
        assertThat(new ImportFolder("sqlite", data).all())
                .extracting(ImportRun::id)
                .containsExactly(running);
        assertThat(new ImportFolder("memory", data).all())
                .as("where the log does not last, nor do they")
                .isEmpty();
    }

    @Test
    void aRehearsalThatNobodyUsesIsRemovedWithItsFile() throws Exception {
        String abandoned = rehearsed(BEFORE);
        String fresh = rehearsed(AFTER);

        assertThat(folder.removeUnusedSince(DAY)).isEqualTo(1);

        assertThat(place(abandoned)).doesNotExist();
        assertThat(folder.read(abandoned)).isEmpty();
        assertThat(folder.file(fresh)).isEqualTo(new byte[] {1});
    }

    @Test
    void oneThatWasKeptBeforeItsTimeWasKeptIsStillRead() throws Exception {
        String old = rehearsed(AFTER);
        Path run = place(old).resolve("run.json");
        Files.writeString(run, Files.readString(run).replaceAll("\"begunAt\":\"[^\"]*\",", ""));

        assertThat(folder.read(old)).get().extracting(ImportRun::begunAt).isNull();
    }

    @Test
    void oneThatSomebodyLooksAtStays() throws Exception {
        String looked = rehearsed(BEFORE);
        folder.used(looked, AFTER);

        assertThat(folder.removeUnusedSince(DAY)).isZero();
        assertThat(folder.file(looked)).isEqualTo(new byte[] {1});
    }

    @Test
    void aRunUnderWayKeepsItsFileHoweverLongItTakes() throws Exception {
        String running = become(run -> run.running(true));

        assertThat(folder.removeUnusedSince(DAY)).isZero();
        assertThat(folder.file(running)).isEqualTo(new byte[] {1});
        assertThat(folder.mapping(running)).isEqualTo("into: account");
    }

    @Test
    void whatIsOverKeepsItsReportOnly() throws Exception {
        String done = become(run -> run.done(report()));
        String failed = become(run -> run.failed("import-stopped", report()));
        assertThat(place(failed).resolve("file.csv")).exists();

        folder.removeUnusedSince(DAY);

        assertThat(folder.read(done)).isPresent();
        assertThat(folder.read(failed)).isPresent();
        assertThat(place(failed).resolve("file.csv")).doesNotExist();
    }

    @Test
    void whatAProcessLeftThatDiedWhileItTookAFileInIsRemoved() throws Exception {
        Path half = Files.createDirectories(place(UUID.randomUUID().toString()));
        Files.write(half.resolve("file.csv"), new byte[] {1});
        Files.setLastModifiedTime(half, FileTime.from(BEFORE));

        assertThat(folder.removeUnusedSince(DAY)).isEqualTo(1);
        assertThat(half).doesNotExist();
    }

    private String rehearsed(Instant used) throws Exception {
        String id = UUID.randomUUID().toString();
        folder.begin(
                ImportRun.rehearsed(id, "ines", "orders.csv", "2026-06-02T12:00:00.000000Z", report()),
                new byte[] {1},
                "into: account");
        folder.used(id, used);
        return id;
    }

    private String become(UnaryOperator<ImportRun> next) throws Exception {
        String id = rehearsed(BEFORE);
        folder.write(next.apply(folder.read(id).orElseThrow()));
        folder.used(id, BEFORE);
        return id;
    }

    private Path place(String id) {
        return data.resolve("imports").resolve(id);
    }

    private static Report report() {
        return new Tally(1, "account").report();
    }
}
