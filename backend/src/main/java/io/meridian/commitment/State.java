package io.meridian.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

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

    /** The word the API uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean open() {
        return compareTo(LATE) <= 0;
    }
}
