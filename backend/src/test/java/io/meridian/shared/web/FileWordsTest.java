package io.meridian.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileWordsTest {
    private static final List<String> COLUMNS = List.of("what", "state", "value");
    private static final List<List<Object>> ROWS =
            List.of(Arrays.asList("=Zahnräder", "kept-late", 1.5), Arrays.asList("kept", null, 2));

    @Test
    void aReaderHasTheHeadsAndWordsOfTheirLanguage() {
        assertThat(CsvAnswer.of("commitments", COLUMNS, ROWS, FileLanguage.EN).getBody())
                .isEqualTo("\uFEFFWhat,State,Value\r\n'=Zahnräder,kept late,1.5\r\nkept,,2\r\n");
        assertThat(CsvAnswer.of("commitments", COLUMNS, ROWS, FileLanguage.DE).getBody())
                .isEqualTo("\uFEFFWas;Stand;Wert\r\n'=Zahnräder;verspätet gehalten;1,5\r\nkept;;2\r\n");
    }

    @Test
    void aProgramHasTheWordsOfTheApi() {
        var answer = CsvAnswer.of("commitments", COLUMNS, ROWS, null);
        assertThat(answer.getBody()).isEqualTo("\uFEFFwhat,state,value\r\n'=Zahnräder,kept-late,1.5\r\nkept,,2\r\n");
        assertThat(answer.getHeaders().getContentType().getCharset()).isEqualTo(StandardCharsets.UTF_8);
    }
}
