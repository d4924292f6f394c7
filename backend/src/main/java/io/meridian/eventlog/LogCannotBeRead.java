package io.meridian.eventlog;

import io.meridian.shared.ExpectedFailure;

/** What stands in the log cannot be read, so nothing is decided on it: 503; waiting does not help. */
abstract sealed class LogCannotBeRead extends RuntimeException implements ExpectedFailure
        permits LogDamaged, UnknownEvent {
    LogCannotBeRead(String sentence) {
        super(sentence);
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String code() {
        return "log-cannot-be-read";
    }
}
