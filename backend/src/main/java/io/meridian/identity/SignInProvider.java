package io.meridian.identity;

import java.util.Optional;

/** Another house that knows who somebody is, by OpenID Connect; there is one only where the operator named it. */
interface SignInProvider {
    /** What people call it: "Sign in with …". */
    String name();

    /**
     * Where a browser goes to be signed in there.
     *
     * @throws ProviderRefused it cannot be reached
     */
    String address(PendingSignIn pending);

    /**
     * Whom the provider means by the code that it sent the browser back with.
     *
     * @throws ProviderRefused it cannot be reached, or what it says is not proven
     */
    Proven proven(PendingSignIn pending, String code);

    /**
     * Somebody, as the provider knows them.
     *
     * @param login what a user's login must be equal to, if the provider has verified it
     */
    record Proven(String issuer, String subject, Optional<String> login) {}
}
