package io.meridian.coordination.read.onecase;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An act on a case, a step or a conflict, as its address calls it. */
public enum CaseActName {
    @JsonProperty("request-step")
    REQUEST_STEP,
    @JsonProperty("accept")
    ACCEPT,
    @JsonProperty("decline")
    DECLINE,
    @JsonProperty("complete")
    COMPLETE,
    @JsonProperty("consent")
    CONSENT,
    @JsonProperty("refuse-consent")
    REFUSE_CONSENT,
    @JsonProperty("hand-off")
    HAND_OFF,
    @JsonProperty("assign")
    ASSIGN,
    @JsonProperty("cancel")
    CANCEL,
    @JsonProperty("record-conflict")
    RECORD_CONFLICT,
    @JsonProperty("resolve")
    RESOLVE,
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("reopen")
    REOPEN,
    @JsonProperty("narrow")
    NARROW
}
