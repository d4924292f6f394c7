package io.meridian.coordination;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of things a case is opened for. */
public enum CauseKind {
    @JsonProperty("commitment")
    COMMITMENT,
    @JsonProperty("interaction")
    INTERACTION
}
