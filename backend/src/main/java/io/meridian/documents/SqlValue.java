package io.meridian.documents;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How an index value lies in SQLite so that it sorts there as it does in Java: text and whole numbers as they are, others
 * as bytes. A decimal is its sign, its exponent and its digits, all inverted where it is negative.
 */
final class SqlValue {
    private static final byte BOOLEAN = 'B';
    private static final byte DECIMAL = 'D';
    private static final byte NEGATIVE = 0;
    private static final byte ZERO = 1;
    private static final byte POSITIVE = 2;

    private SqlValue() {}

    static Object write(Object value) {
        return switch (IndexValue.normal(value)) {
            case Boolean bool -> new byte[] {BOOLEAN, (byte) (bool ? 1 : 0)};
            case BigDecimal decimal -> bytes(decimal);
            case Object other -> other;
        };
    }

    static @Nullable Object read(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes[0] == BOOLEAN ? (Object) (bytes[1] == 1) : decimal(bytes);
        }
        return value instanceof Integer whole ? (Object) whole.longValue() : value;
    }

    private static byte[] bytes(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return new byte[] {DECIMAL, ZERO};
        }
        BigDecimal stripped = decimal.stripTrailingZeros();
        byte[] digits = stripped.unscaledValue().abs().toString().getBytes(StandardCharsets.US_ASCII);
        boolean negative = decimal.signum() < 0;
        ByteBuffer buffer = ByteBuffer.allocate(digits.length + (negative ? 7 : 6))
                .put(DECIMAL)
                .put(negative ? NEGATIVE : POSITIVE)
                .putInt((stripped.precision() - stripped.scale()) ^ Integer.MIN_VALUE)
                .put(digits);
        if (negative) {
            buffer.put((byte) 0);
            invert(buffer.array());
        }
        return buffer.array();
    }

    private static BigDecimal decimal(byte[] bytes) {
        if (bytes[1] == ZERO) {
            return BigDecimal.ZERO;
        }
        boolean negative = bytes[1] == NEGATIVE;
        byte[] plain = bytes.clone();
        if (negative) {
            invert(plain);
        }
        int exponent = ByteBuffer.wrap(plain).getInt(2) ^ Integer.MIN_VALUE;
        byte[] digits = Arrays.copyOfRange(plain, 6, plain.length - (negative ? 1 : 0));
        BigInteger unscaled = new BigInteger(new String(digits, StandardCharsets.US_ASCII));
        return IndexValue.plain(new BigDecimal(negative ? unscaled.negate() : unscaled, digits.length - exponent));
    }

    private static void invert(byte[] bytes) {
        for (int i = 2; i < bytes.length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
    }
}
