package io.meridian.eventlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event's record as JSON text in canonical form (RFC 8785) without its detachable fields, and those beside it.
 *
 * @param json canonical JSON object; a detachable field's name maps to {@code {"digest":"<hex sha-256(salt ‖ value)>"}}
 */
public record Payload(String json, List<Detached> detached) {

    /** Whether one of its texts, as an id, is this one. */
    public boolean says(String text) {
        return json.contains(CanonicalJson.quoted(text));
    }

    /** A detachable field; value and salt are null once forgotten. {@code person} is whose it is, or null for free text. */
    public record Detached(
            String name,
            @Nullable String person,
            byte @Nullable [] salt,
            @Nullable String value,
            byte[] digest) {}
}
