package io.meridian.shared.web;

import io.meridian.shared.ExpectedFailure;
import java.io.IOException;
import java.util.List;

/** The request body is longer than what this address takes: 413. */
final class BodyTooLarge extends IOException implements ExpectedFailure {
    private final long limit;

    BodyTooLarge(long limit) {
        super("body-too-large");
        this.limit = limit;
    }

    @Override
    public int status() {
        return 413;
    }

    @Override
    public String code() {
        return "body-too-large";
    }

    @Override
    public List<String> arguments() {
        return List.of(Long.toString(limit));
    }
}
