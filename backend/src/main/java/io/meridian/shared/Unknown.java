package io.meridian.shared;

/** What is not there, or what the asker may not see, which reads the same: 404. */
public final class Unknown extends RuntimeException implements ExpectedFailure {
    public Unknown(String what) {
        super(what, null, false, false);
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String code() {
        return "not-found";
    }
}
