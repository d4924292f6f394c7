package io.meridian.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A document's index fields as they are written down beside its body: decimals keep their digits. */
final class IndexJson {
    private static final String DECIMAL = "decimal";
    private final DocumentJson json = new DocumentJson();

    String write(Map<String, Object> index) {
        Map<String, Object> written = new TreeMap<>();
        index.forEach((name, value) -> written.put(
                name, value instanceof BigDecimal decimal ? Map.of(DECIMAL, decimal.toPlainString()) : value));
        return json.write(written);
    }

    Map<String, Object> read(String text) {
        Map<String, Object> index = new TreeMap<>();
        Map<?, ?> written = json.read(text, Map.class);
        written.forEach((name, value) -> index.put((String) name, value(value)));
        return index;
    }

    private static Object value(Object read) {
        return switch (read) {
            case Map<?, ?> map -> new BigDecimal(String.valueOf(map.get(DECIMAL)));
            case List<?> several -> List.copyOf(several);
            default -> IndexValue.normal(read);
        };
    }
}
