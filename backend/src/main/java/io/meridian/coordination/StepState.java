package io.meridian.coordination;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a step stands. A step handed off is one that a further unit has not answered yet. */
public enum StepState {
    @JsonProperty("waiting-for-consent")
    WAITING_FOR_CONSENT,
    @JsonProperty("consent-refused")
    CONSENT_REFUSED,
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("handed-off")
    HANDED_OFF,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("cancelled")
    CANCELLED;

    /** Not over. */
    public boolean open() {
        return this != COMPLETED && this != CANCELLED;
    }

    /** The word of the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
