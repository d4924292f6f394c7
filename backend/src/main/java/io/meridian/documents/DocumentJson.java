package io.meridian.documents;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a document's body is written down: equal bodies are equal text, whatever the order of their maps. */
public final class DocumentJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            // A body is its components: what it answers when asked (isCancelled) is not part of it.
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    public String write(Object body) {
        return mapper.writeValueAsString(body);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
