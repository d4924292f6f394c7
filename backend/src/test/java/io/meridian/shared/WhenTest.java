package io.meridian.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
    private static final ZoneId EAST = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId WEST = ZoneId.of("Pacific/Pago_Pago");

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "0000-12-31", "-999999999-01-01"})
    void aDateLiesInTheYears1To9999(String date) {
        assertThatThrownBy(() -> When.on(LocalDate.parse(date), EAST)).hasMessage("year-has-four-digits");
        assertThatThrownBy(() -> When.at(
                        LocalDate.parse(date).atStartOfDay(ZoneId.of("UTC")).toInstant(), EAST))
                .hasMessage("year-has-four-digits");
    }

    @Test
    void theTextOfWhateverCanBeNamedHasOneLengthAndSorts() {
        String first = Instants.text(
                When.on(LocalDate.parse("0001-01-01"), ZoneId.of("Asia/Tokyo")).begin());
        String last = Instants.text(When.on(LocalDate.parse("9999-12-31"), WEST).end());
        String end = Instants.text(
                When.at(Instant.parse("9999-12-31T23:59:59.999999Z"), WEST).end());

        assertThat(first).isEqualTo("0001-01-01T00:00:00.000000Z");
        assertThat(last).isEqualTo("9999-12-31T23:59:59.999999Z").isEqualTo(end);
        assertThat(Instants.text(Instants.FIRST)).isEqualTo(first);
        assertThat(Instants.text(Instants.LAST)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 9999-12-31T23:59:59.999999Z",
        "UTC, 9999-12-31T23:59:59.999999Z",
        "Europe/Vienna, 9999-12-31T23:00:00.000000Z",
        "Pacific/Kiritimati, 9999-12-31T10:00:00.000000Z"
    })
    void theLastDayEndsAtAnInstantThatHasAName(String zone, String end) {
        When last = When.on(LocalDate.parse("9999-12-31"), ZoneId.of(zone));

        assertThat(Instants.text(last.end())).isEqualTo(end);
        assertThat(DaysLate.at(last, Instants.FIRST)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1E+100000, EUR, amount-is-not-too-long",
        "1000000000000000, EUR, amount-is-not-too-long",
        "99999999999999.99, EUR, amount-is-not-too-long",
        "999999999999.9999, XAU, amount-is-not-too-long",
        "1E-100000, EUR, amount-has-its-currencys-decimals",
        "0E-50, EUR, amount-has-its-currencys-decimals",
        "0.001, EUR, amount-has-its-currencys-decimals",
        "0.1, JPY, amount-has-its-currencys-decimals"
    })
    void anAmountIsNoLongerThanAnybodyWouldWrite(String amount, String currency, String rule) {
        assertThatThrownBy(() -> new Money(new BigDecimal(amount), currency).verifyGiven("value"))
                .hasMessage(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "9999999999999.99, EUR",
        "999999999999999, EUR",
        "100000000000000.00, EUR",
        "0.001, KWD",
        "12.00, JPY",
        "0.0001, XAU",
        "1E+3, EUR"
    })
    void anAmountAsAnybodyWouldWriteItIsTaken(String amount, String currency) {
        assertThatCode(() -> new Money(new BigDecimal(amount), currency).verifyGiven("value"))
                .doesNotThrowAnyException();
    }
}
