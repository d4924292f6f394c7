package io.meridian.eventlog;

/** The log cannot be opened or written to, and the message is one sentence that says why and what to do. */
public final class LogRefused extends RuntimeException {
    public LogRefused(String sentence) {
        super(sentence);
    }

    public LogRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
