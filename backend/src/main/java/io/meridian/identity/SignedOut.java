package io.meridian.identity;

import io.meridian.shared.ExpectedFailure;

/** Nobody is signed in: 401. */
final class SignedOut extends RuntimeException implements ExpectedFailure {
    SignedOut() {
        super("signed-out", null, false, false);
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public String code() {
        return "signed-out";
    }
}
