package io.meridian.interaction.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of contact it was. */
public enum InteractionKind {
    @JsonProperty("meeting")
    MEETING,
    @JsonProperty("call")
    CALL,
    @JsonProperty("mail")
    MAIL,
    @JsonProperty("visit")
    VISIT,
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("escalation")
    ESCALATION,
    @JsonProperty("note")
    NOTE
}
