package io.meridian.history;

import io.meridian.shared.ExpectedFailure;

/**
 * The reader has seen more than the log holds: it was made anew, or restored from a copy. 409: who forgets what they have
 * seen can ask again.
 */
final class PositionNotReached extends RuntimeException implements ExpectedFailure {
    private final String field;

    PositionNotReached(String field) {
        super("position-is-reached", null, false, false);
        this.field = field;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String code() {
        return "position-is-reached";
    }

    @Override
    public String field() {
        return field;
    }
}
