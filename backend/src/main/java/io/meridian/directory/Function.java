package io.meridian.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The part of a company somebody works in, on our side as on the customer's. */
public enum Function {
    SALES,
    PURCHASING,
    OPERATIONS,
    DELIVERY,
    FINANCE,
    QUALITY,
    ENGINEERING,
    SERVICE,
    LOGISTICS,
    MANAGEMENT,
    OTHER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Function of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
