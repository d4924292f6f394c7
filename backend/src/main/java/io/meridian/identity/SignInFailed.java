package io.meridian.identity;

import io.meridian.shared.ExpectedFailure;

/** Name or password is wrong, and which of them is not said: 401. */
final class SignInFailed extends RuntimeException implements ExpectedFailure {
    SignInFailed() {
        super("sign-in-failed", null, false, false);
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public String code() {
        return "sign-in-failed";
    }
}
