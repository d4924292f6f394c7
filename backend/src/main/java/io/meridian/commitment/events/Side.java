package io.meridian.commitment.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who promised: we, or the customer. */
public enum Side {
    @JsonProperty("ours")
    OURS,
    @JsonProperty("theirs")
    THEIRS
}
