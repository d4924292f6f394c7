package io.meridian.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The proof, for one request, of who is signed in and by which session or token. */
final class SignedAuthentication extends AbstractAuthenticationToken {
    private final transient Signed signed;
    private final @Nullable String session;

    SignedAuthentication(Signed signed, @Nullable String session) {
        super(List.of());
        this.signed = signed;
        this.session = session;
        setAuthenticated(true);
    }

    static Optional<SignedAuthentication> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof SignedAuthentication signed ? Optional.of(signed) : Optional.empty();
    }

    Signed signed() {
        return signed;
    }

    /** Public id of the session, or null where a token proves it. */
    @Nullable
    String session() {
        return session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return signed;
    }

    @Override
    public String getName() {
        return signed.user();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
