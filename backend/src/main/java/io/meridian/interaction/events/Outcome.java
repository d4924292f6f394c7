package io.meridian.interaction.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of it. */
public enum Outcome {
    @JsonProperty("next-step-agreed")
    NEXT_STEP_AGREED,
    @JsonProperty("decision-made")
    DECISION_MADE,
    @JsonProperty("information-only")
    INFORMATION_ONLY,
    @JsonProperty("no-agreement")
    NO_AGREEMENT,
    @JsonProperty("no-show")
    NO_SHOW
}
