package io.meridian.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+43 1", "-x", "@x", "\tx", "\rx"})
    void whatLooksLikeAFormulaGetsAnApostrophe(String cell) {
        assertThat(CsvText.of(List.of("a"), List.of(List.of(cell)))).contains("'" + cell);
        assertThat(CsvText.of(List.of(cell), List.of())).contains("'" + cell);
    }

    @Test
    void aSpreadsheetWithADecimalCommaPartsCellsBySemicolons() {
        assertThat(CsvText.of(List.of("a", "b"), List.of(List.of(new BigDecimal("1000.50"), "x;y")), ';', ','))
                .isEqualTo("a;b\r\n1000,50;\"x;y\"\r\n");
        assertThat(CsvText.of(List.of("a"), List.of(List.of("=1")), ';', ',')).contains("'=1");
    }

    @Test
    void numbersAreNumbersAndNothingIsAnEmptyCell() {
        assertThat(CsvText.of(List.of("a", "b", "c"), List.of(Arrays.asList(-5, "a, \"b\"", null))))
                .isEqualTo("a,b,c\r\n-5,\"a, \"\"b\"\"\",\r\n");
    }
}
