package io.meridian.realtime;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client says to the server. */
sealed interface Asked {
    record Subscribe(String topic, @Nullable String position) implements Asked {}

    record Unsubscribe(String topic) implements Asked {}

    record Presence(
            String account, boolean editing, @Nullable String item) implements Asked {}

    record Pong() implements Asked {}

    Pattern ITEM = Pattern.compile("[a-z][a-z-]{0,30}:[A-Za-z0-9-]{1,64}");

    /** @throws Malformed it is not one of these frames */
    static Asked read(JsonMapper json, String text) {
        JsonNode frame;
        try {
            frame = json.readTree(text);
        } catch (JacksonException garbage) {
            throw new Malformed();
        }
        if (!frame.isObject()) {
            throw new Malformed();
        }
        return switch (text(frame, "t")) {
            case "subscribe" -> new Subscribe(text(frame, "account"), optional(frame, "position"));
            case "unsubscribe" -> new Unsubscribe(text(frame, "account"));
            case "presence" -> presence(frame);
            case "pong" -> new Pong();
            default -> throw new Malformed();
        };
    }

    private static Presence presence(JsonNode frame) {
        String doing = text(frame, "doing");
        String item = optional(frame, "item");
        boolean known = doing.equals("viewing") || doing.equals("editing");
        if (!known || (item != null && !ITEM.matcher(item).matches())) {
            throw new Malformed();
        }
        return new Presence(text(frame, "account"), doing.equals("editing"), item);
    }

    private static String text(JsonNode frame, String field) {
        JsonNode value = frame.path(field);
        if (!value.isString()) {
            throw new Malformed();
        }
        return value.asString();
    }

    private static @Nullable String optional(JsonNode frame, String field) {
        JsonNode value = frame.path(field);
        return value.isMissingNode() || value.isNull() ? null : text(frame, field);
    }

    /** The frame is none of the protocol's. */
    final class Malformed extends RuntimeException {
        Malformed() {
            super("malformed", null, false, false);
        }
    }
}
