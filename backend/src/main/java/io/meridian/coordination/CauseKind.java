package io.meridian.coordination;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The kinds of things a case is opened for. */
public enum CauseKind {
    @JsonProperty("commitment")
    COMMITMENT,
    @JsonProperty("interaction")
    INTERACTION;

    /** The word of the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
