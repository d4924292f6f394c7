package io.meridian.overview.read.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entry is about: the filter of the timeline and the lanes of the ribbon. */
public enum EntryGroup {
    @JsonProperty("interaction")
    INTERACTION,
    @JsonProperty("commitment")
    COMMITMENT,
    @JsonProperty("coordination")
    COORDINATION,
    @JsonProperty("change")
    CHANGE
}
