package io.meridian.commitment.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Due by an instant or date; standing (no due, never late); or held until (kept after its end unless breached). */
public enum Kind {
    @JsonProperty("due-by")
    DUE_BY,
    @JsonProperty("standing")
    STANDING,
    @JsonProperty("hold-until")
    HOLD_UNTIL
}
