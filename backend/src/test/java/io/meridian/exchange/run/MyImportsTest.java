package io.meridian.exchange.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one finds again of one's imports. */
class MyImportsTest {
    private static final Report WOULD = new Report(3, 3, 1, 0, 0, 2, List.of(), "account", List.of());
    private static final Report DID = new Report(3, 2, 1, 0, 1, 0, List.of(), "account", List.of());

    @Test
    void areTheLatestFiftyAndHowManyThereAre() {
        List<ImportRun> runs = IntStream.range(0, 51).mapToObj(this::rehearsed).toList();

        MyImports mine = MyImports.of(runs);

        assertThat(mine.total()).isEqualTo(51);
        assertThat(mine.imports()).hasSize(50).first().extracting("id").isEqualTo("i0");
    }

    @Test
    void countWhatWouldHappenUntilTheyRunAndThenWhatDoes() {
        ImportRun rehearsed = rehearsed(0);
        ImportRun underWay = rehearsed.running(true).counting(DID);

        assertThat(MyImports.of(List.of(underWay, rehearsed)).imports())
                .extracting("counts")
                .containsExactly(
                        new MyImports.ImportCounts(3, 2, 1, 0, 1, 0), new MyImports.ImportCounts(3, 3, 1, 0, 0, 2));
    }

    private ImportRun rehearsed(int number) {
        return ImportRun.rehearsed("i" + number, "ines", "orders.csv", "2026-11-05T09:00:00.000000Z", WOULD);
    }
}
