package io.meridian.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Hashes of the fixed styles of the front end's libraries, as its build wrote them down; none where there is no front end. */
final class StyleHashes {
    private static final List<String> PLACES = List.of("/csp-style-hashes.json", "/static/csp-style-hashes.json");
    private static final Pattern HASH = Pattern.compile("sha(256|384|512)-[A-Za-z0-9+/]+={0,2}");

    private StyleHashes() {}

    static List<String> read(JsonMapper json) {
        for (String place : PLACES) {
            try (InputStream file = StyleHashes.class.getResourceAsStream(place)) {
                if (file != null) {
                    return json.readValue(file, new TypeReference<List<String>>() {}).stream()
                            .map(hash -> hash.replace("'", ""))
                            .peek(StyleHashes::require)
                            .toList();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.of();
    }

    private static void require(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalStateException("not a hash for a content security policy: " + hash);
        }
    }
}
