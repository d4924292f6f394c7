package io.meridian.coordination;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a conflict between units stands. */
public enum ConflictState {
    @JsonProperty("recorded")
    RECORDED,
    @JsonProperty("assigned")
    ASSIGNED,
    @JsonProperty("resolved")
    RESOLVED;

    /** The word of the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
