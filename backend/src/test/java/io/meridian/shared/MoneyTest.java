package io.meridian.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void anAmountIsTheSameHoweverManyZerosItIsWrittenWith() {
        assertThat(money("7.5", "EUR")).isEqualTo(money("7.50", "EUR")).hasSameHashCodeAs(money("7.50", "EUR"));
        assertThat(money("0", "EUR")).isEqualTo(money("0.00", "EUR")).hasSameHashCodeAs(money("0.00", "EUR"));
        assertThat(money("1E1", "EUR")).isEqualTo(money("10", "EUR")).hasSameHashCodeAs(money("10", "EUR"));
    }

    @Test
    void anotherAmountOrCurrencyIsAnother() {
        assertThat(money("7.5", "EUR")).isNotEqualTo(money("7.51", "EUR")).isNotEqualTo(money("7.5", "USD"));
    }

    @Test
    void anAmountKeepsTheDigitsItWasGivenWith() {
        assertThat(money("7.50", "EUR").amount()).isEqualTo(new BigDecimal("7.50"));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
