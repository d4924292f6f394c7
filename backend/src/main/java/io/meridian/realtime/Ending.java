package io.meridian.realtime;

import org.springframework.web.socket.CloseStatus;

/** Why a connection is closed by the server: the catalogue of close codes (R24). */
enum Ending {
    MALFORMED(4400, "malformed"),
    SESSION_ENDED(4401, "session-ended"),
    NOT_ALLOWED(4403, "not-allowed"),
    TOO_SLOW(4408, "too-slow"),
    TOO_LARGE(4413, "too-large"),
    TOO_MANY_MESSAGES(4429, "too-many-messages"),
    GOING_AWAY(1001, "going-away");

    private final CloseStatus status;

    Ending(int code, String reason) {
        this.status = new CloseStatus(code, reason);
    }

    CloseStatus status() {
        return status;
    }
}
