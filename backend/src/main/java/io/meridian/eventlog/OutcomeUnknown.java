package io.meridian.eventlog;

/** Whether the act was recorded is not known yet: 503 {@code outcome-unknown}; repeating the same command id is safe. */
public final class OutcomeUnknown extends RuntimeException {
    public OutcomeUnknown(Throwable cause) {
        super("outcome-unknown", cause);
    }
}
