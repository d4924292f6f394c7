package io.meridian.interaction.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How it felt; shown as mood. */
public enum Sentiment {
    @JsonProperty("warm")
    WARM,
    @JsonProperty("neutral")
    NEUTRAL,
    @JsonProperty("tense")
    TENSE
}
