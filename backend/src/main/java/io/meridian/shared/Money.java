package io.meridian.shared;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount in one currency; never added across currencies. It keeps the digits it was given with, and is the same however
 * many zeros it ends in: 7.5 is 7.50.
 */
public record Money(BigDecimal amount, String currency) {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;

    public Money {
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw new RuleBroken("currency-is-known", "currency", currency);
        }
    }

    /**
     * What somebody gives (a sum may be longer) has at most 15 digits, its decimals among them, so that a number of JSON holds
     * it whoever reads it; and the decimals of its currency.
     */
    public void verifyGiven(String field) {
        if (amount.scale() < -MOST_DIGITS) {
            throw tooLong(field);
        }
        BigDecimal bare = amount.stripTrailingZeros();
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        int most = decimals < 0 ? MOST_DECIMALS : decimals;
        if (bare.scale() > most || amount.scale() > MOST_DECIMALS) {
            throw new RuleBroken("amount-has-its-currencys-decimals", field, Integer.toString(most), currency);
        }
        if ((long) bare.precision() - Math.min(bare.scale(), 0) > MOST_DIGITS) {
            throw tooLong(field);
        }
    }

    private static RuleBroken tooLong(String field) {
        return new RuleBroken("amount-is-not-too-long", field, Integer.toString(MOST_DIGITS));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), currency);
    }
}
