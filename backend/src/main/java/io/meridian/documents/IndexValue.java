package io.meridian.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of index fields: String (by code points), Long, Boolean and BigDecimal (by value, whatever its scale). */
final class IndexValue {
    static final Comparator<@Nullable Object> ORDER = Comparator.nullsLast(IndexValue::compare);

    private IndexValue() {}

    /** The values of one field of a document: several for an array, none where it has none. */
    static List<Object> of(Document<?> document, String field) {
        return switch (field) {
            case "account" -> List.of(document.account());
            case "audience" -> List.copyOf(document.audience().sets());
            default -> flat(document.index().get(field));
        };
    }

    static List<Object> flat(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> several) {
            List<Object> all = new ArrayList<>();
            several.forEach(one -> all.add(normal(one)));
            return all.stream().distinct().toList();
        }
        return List.of(normal(value));
    }

    static Object normal(Object value) {
        return switch (value) {
            case Integer whole -> whole.longValue();
            case BigDecimal decimal -> plain(decimal);
            case String text -> text;
            case Long whole -> whole;
            case Boolean bool -> bool;
            default -> throw new IllegalArgumentException("no index value: " + value.getClass());
        };
    }

    static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int compare(Object one, Object other) {
        return switch (one) {
            case String text -> compare(text, (String) other);
            case Long whole -> whole.compareTo((Long) other);
            case Boolean bool -> bool.compareTo((Boolean) other);
            case BigDecimal decimal -> decimal.compareTo((BigDecimal) other);
            default -> throw new IllegalArgumentException("no index value: " + one.getClass());
        };
    }

    private static int compare(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
