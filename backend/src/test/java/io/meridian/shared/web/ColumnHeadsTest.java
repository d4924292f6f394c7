package io.meridian.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnHeadsTest {
    private static final List<String> COLUMNS = List.of("what", "value");
    private static final List<List<Object>> ROWS = List.of(Arrays.asList("=Zahnräder", 1.5));

    @Test
    void aReaderHasTheHeadsOfTheirLanguage() {
        assertThat(CsvAnswer.of("commitments", COLUMNS, ROWS, FileLanguage.EN).getBody())
                .isEqualTo("\uFEFFWhat,Value\r\n'=Zahnräder,1.5\r\n");
        assertThat(CsvAnswer.of("commitments", COLUMNS, ROWS, FileLanguage.DE).getBody())
                .isEqualTo("\uFEFFWas;Wert\r\n'=Zahnräder;1,5\r\n");
    }

    @Test
    void aProgramHasTheWordsOfTheApi() {
        var answer = CsvAnswer.of("commitments", COLUMNS, ROWS, null);
        assertThat(answer.getBody()).isEqualTo("\uFEFFwhat,value\r\n'=Zahnräder,1.5\r\n");
        assertThat(answer.getHeaders().getContentType().getCharset()).isEqualTo(StandardCharsets.UTF_8);
    }
}
