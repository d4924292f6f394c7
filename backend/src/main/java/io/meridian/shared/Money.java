package io.meridian.shared;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in one currency; never added across currencies. */
public record Money(BigDecimal amount, String currency) {
    public Money {
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw new RuleBroken("currency-is-known", "currency", currency);
        }
    }
}
