package io.meridian.interaction.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the two sides spoke. */
public enum Channel {
    @JsonProperty("in-person")
    IN_PERSON,
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("mail")
    MAIL,
    @JsonProperty("chat")
    CHAT,
    @JsonProperty("portal")
    PORTAL
}
