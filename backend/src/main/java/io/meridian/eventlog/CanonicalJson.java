package io.meridian.eventlog;

import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON by RFC 8785, in which what is equal has equal bytes: keys sorted by UTF-16, no space, absent instead of null, longs
 * and decimals as strings, instants with six decimals. Text that is not well-formed Unicode is refused.
 */
public final class CanonicalJson {
    /** Maps records to and from trees in this form. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(types())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Digits that a decimal may have without being written by its exponent; nothing that is recorded has as many. */
    private static final int LONGEST_PLAIN = 1_000;

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private CanonicalJson() {}

    /** The canonical text of a value made of records, maps, lists and plain types. */
    public static String of(Object value) {
        return write(MAPPER.valueToTree(value));
    }

    public static String write(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    static byte[] bytes(String canonical) {
        return canonical.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                TreeMap<String, JsonNode> sorted = new TreeMap<>();
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    if (!member.getValue().isNull()) {
                        sorted.put(member.getKey(), member.getValue());
                    }
                }
                out.append('{');
                String comma = "";
                for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
                    out.append(comma);
                    string(member.getKey(), out);
                    out.append(':');
                    write(member.getValue(), out);
                    comma = ",";
                }
                out.append('}');
            }
            case ARRAY -> {
                out.append('[');
                String comma = "";
                for (JsonNode element : node) {
                    out.append(comma);
                    write(element, out);
                    comma = ",";
                }
                out.append(']');
            }
            case STRING -> string(node.stringValue(), out);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case NUMBER -> {
                if (!node.isInt() && !node.isShort()) {
                    throw new IllegalArgumentException(
                            "only int is written as a number, anything else as text: " + node);
                }
                out.append(node.intValue());
            }
            default -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    /** A text as it stands in canonical JSON, quotes included. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        string(text, out);
        return out.toString();
    }

    static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
                    } else {
                        if (Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1))) {
                            out.append(c);
                            c = text.charAt(++i);
                        } else if (Character.isSurrogate(c)) {
                            throw new RuleBroken("text-is-well-formed", null);
                        }
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Refuses what UTF-8 could not give back. */
    static String wellFormed(String text, String field) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new RuleBroken("text-is-well-formed", field);
        }
        return text;
    }

    private static SimpleModule types() {
        SimpleModule module = new SimpleModule("meridian");
        text(module, Long.class, String::valueOf);
        text(module, BigInteger.class, BigInteger::toString);
        text(module, BigDecimal.class, CanonicalJson::decimal);
        text(module, Instant.class, instant -> Instants.text(Instants.micros(instant)));
        module.addSerializer(Long.TYPE, new Text<>(Long.class, String::valueOf));
        module.addDeserializer(Long.class, new FromText<>(Long.class, Long::valueOf));
        module.addDeserializer(Long.TYPE, new FromText<>(Long.class, Long::valueOf));
        module.addDeserializer(BigDecimal.class, new FromText<>(BigDecimal.class, BigDecimal::new));
        return module;
    }

    /** A short text may stand for a number of a billion digits, which is never written out. */
    private static String decimal(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_PLAIN ? number.toString() : number.toPlainString();
    }

    private static <T> void text(SimpleModule module, Class<T> type, java.util.function.Function<T, String> text) {
        module.addSerializer(type, new Text<>(type, text));
    }

    private static final class Text<T> extends ValueSerializer<T> {
        private final Class<T> type;
        private final java.util.function.Function<T, String> text;

        Text(Class<T> type, java.util.function.Function<T, String> text) {
            this.type = type;
            this.text = text;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(text.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private final transient java.util.function.Function<String, T> parse;

        FromText(Class<T> type, java.util.function.Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return parse.apply(json.getString());
        }
    }
}
