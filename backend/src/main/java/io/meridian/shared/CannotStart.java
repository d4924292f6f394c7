package io.meridian.shared;

import org.jspecify.annotations.Nullable;

/** The product cannot start, and the message says why in one sentence for whoever started it: printed alone, exit code 1. */
public class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
