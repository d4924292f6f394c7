package io.meridian.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a promise reads at an instant. {@code LATE} is breach pending: open and past its due end. */
public enum State {
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("late")
    LATE,
    @JsonProperty("kept")
    KEPT,
    @JsonProperty("kept-late")
    KEPT_LATE,
    @JsonProperty("breached")
    BREACHED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    public boolean open() {
        return compareTo(LATE) <= 0;
    }
}
