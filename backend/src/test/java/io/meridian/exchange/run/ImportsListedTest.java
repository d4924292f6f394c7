package io.meridian.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed of imports does not read their reports again, however many rows were refused. */
class ImportsListedTest {
    private static final RowProblem REFUSED = new RowProblem(2, "no", "key-is-given", "The row has no key.", List.of());
    private static final Report REPORT = new Report(1, 1, 0, 0, 0, 1, List.of(REFUSED), "account", List.of());

    @TempDir
    Path data;

    private ImportFolder folder;
    private String id;

    @BeforeEach
    void rehearsed() {
        folder = new ImportFolder("sqlite", data);
        id = UUID.randomUUID().toString();
        folder.begin(
                ImportRun.rehearsed(id, "ines", "orders.csv", "2026-06-02T12:00:00.000000Z", REPORT),
                new byte[] {1},
                "into: account");
    }

    @Test
    void countsWithoutTheRefusedRowsWhichAreReadByTheImportsId() {
        assertThat(folder.all()).singleElement().satisfies(run -> {
            assertThat(run.rehearsal()).isEqualTo(new Report(1, 1, 0, 0, 0, 1, List.of(), "account", List.of()));
            assertThat(run.fileName()).isEqualTo("orders.csv");
        });
        assertThat(folder.read(id)).get().extracting(ImportRun::rehearsal).isEqualTo(REPORT);
    }

    @Test
    void readsAReportOnceAtMost() throws Exception {
        ImportFolder afterARestart = new ImportFolder("sqlite", data);
        assertThat(afterARestart.all()).isEqualTo(folder.all());

        Files.writeString(data.resolve("imports").resolve(id).resolve("run.json"), "not read again");

        assertThat(afterARestart.all()).hasSize(1).isEqualTo(folder.all());
    }

    @Test
    void saysHowFarAnImportIsNow() {
        folder.all();
        folder.write(folder.read(id).orElseThrow().running(true).done(REPORT));

        assertThat(folder.all()).extracting(ImportRun::state).containsExactly(ImportRun.State.DONE);
    }

    @Test
    void namesNoneThatWasRemoved() {
        folder.all();
        folder.removeUnusedSince(Instant.now().plusSeconds(60));

        assertThat(folder.all()).isEmpty();
    }
}
