package io.meridian.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.RuleBroken;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
    void afterAByteOrderMarkAQuotedFirstNameIsReadAsOne(String written, String said) {
        byte[] content = "\uFEFF\"no, \"\"or\"\" so\",\"name\"\n1,\"Al\npha\"\n2\n".getBytes(Charset.forName(written));

        CsvFile file = CsvFile.read(content, new CsvFile.Shape(",", said));

        assertThat(file.header()).containsExactly("no, \"or\" so", "name");
        assertThat(file.rows()).containsExactly(new CsvFile.Row(2, List.of("1", "Al\npha")));
        assertThat(file.broken()).containsExactly(new CsvFile.BrokenLine(4, 1, 2));
        assertThat(ProposedShape.of(content).separator()).isEqualTo(",");
    }

    @Test
    void onlyTheFilesOwnMarkIsLeftOut() {
        assertThat(read("\uFEFFid\n\uFEFF1\n").rows().getFirst().cells()).containsExactly("\uFEFF1");
        assertThatThrownBy(() -> read("\uFEFF")).hasMessage("file-has-a-header");
    }

    @Test
    void emptyFilesAndDoubledNamesAreRefused() {
        assertThatThrownBy(() -> read("")).hasMessage("file-has-a-header");
        assertThatThrownBy(() -> read("id,id\n")).hasMessage("header-names-are-distinct");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            id,name,city        ! ,
            id;name, first;city ! ;
            id\tname\tcity      ! tab
            "a;b;c;d",name,city ! ,
            "say ""x;y;z"" ",name ! ,
            id                  ! ,
            """)
    void aSeparatorIsProposedFromTheHeadersLine(String header, String separator) {
        byte[] content = (header + "\n1;2;3;4;5;6;7,\n").getBytes(StandardCharsets.UTF_8);

        assertThat(ProposedShape.of(content).separator()).isEqualTo(separator.replace("tab", "\t"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, '', UTF-8", "UTF-8, \uFEFF, UTF-8", "windows-1252, '', windows-1252", "UTF-16LE, \uFEFF, UTF-16"
    })
    void anEncodingIsProposedFromTheBytes(String written, String mark, String proposed) {
        byte[] content = (mark + "id;Größe\n1;5 €\n").getBytes(Charset.forName(written));

        CsvFile.Shape shape = ProposedShape.of(content);

        assertThat(shape).isEqualTo(new CsvFile.Shape(";", proposed));
        assertThat(CsvFile.read(content, shape).header()).containsExactly("id", "Größe");
        assertThat(CsvFile.read(content, shape).rows().getFirst().cells()).containsExactly("1", "5 €");
    }

    private static CsvFile read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8), CsvFile.Shape.USUAL);
    }
}
