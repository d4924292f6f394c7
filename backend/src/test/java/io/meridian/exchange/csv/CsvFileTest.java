package io.meridian.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {
    @Test
    void namesTheLinesWhoseCellsAreNotTheHeaders() {
        CsvFile file = read("id,address\n1,Street 5\n2,Street, 5\n3\n");

        assertThat(file.rows()).extracting(CsvFile.Row::line).containsExactly(2L);
        assertThat(file.broken()).containsExactly(new CsvFile.BrokenLine(3, 3, 2), new CsvFile.BrokenLine(4, 1, 2));
    }

    @Test
    void aQuotedCellMayHoldSeparatorsQuotesAndLines() {
        CsvFile file = read("id,note\n1,\"a, \"\"b\"\"\nc\"\n2,d\n");

        assertThat(file.rows())
                .containsExactly(
                        new CsvFile.Row(2, List.of("1", "a, \"b\"\nc")), new CsvFile.Row(4, List.of("2", "d")));
    }

    @Test
    void aQuoteThatNeverClosesIsRefusedWhole() {
        assertThatThrownBy(() -> read("id,note\n1,\"open\n2,d\n")).hasMessage("file-is-well-formed-csv");
    }

    @Test
    void bytesOfAnotherEncodingAreRefusedWhole() {
        byte[] latin = "id,name\n1,Vins Chevalié\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CsvFile.read(latin, CsvFile.Shape.USUAL))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("file-is-in-named-encoding");
        assertThat(CsvFile.read(latin, new CsvFile.Shape(",", "ISO-8859-1")).rows())
                .first()
                .extracting(CsvFile.Row::cells)
                .isEqualTo(List.of("1", "Vins Chevalié"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        assertThat(read("\uFEFFid,name\n").header()).containsExactly("id", "name");
    }

    @Test
    void emptyFilesAndDoubledNamesAreRefused() {
        assertThatThrownBy(() -> read("")).hasMessage("file-has-a-header");
        assertThatThrownBy(() -> read("id,id\n")).hasMessage("header-names-are-distinct");
    }

    private static CsvFile read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8), CsvFile.Shape.USUAL);
    }
}
