package io.meridian.shared;

/** What is not there, or what the asker may not see, which reads the same: 404. */
public final class Unknown extends RuntimeException {
    public Unknown(String what) {
        super(what, null, false, false);
    }
}
