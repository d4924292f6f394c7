package io.meridian.identity;

import io.meridian.shared.ExpectedFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Signing in by the provider did not succeed; the code says why, in words for the person at the browser. */
final class ProviderRefused extends RuntimeException implements ExpectedFailure {
    private final int status;

    private ProviderRefused(int status, String code) {
        super(code, null, false, false);
        this.status = status;
    }

    static ProviderRefused outOfReach() {
        return new ProviderRefused(503, "provider-out-of-reach");
    }

    /** A forged, foreign or late answer: nothing of it is believed. */
    static ProviderRefused notBelieved() {
        return new ProviderRefused(401, "provider-not-believed");
    }

    static ProviderRefused saidNo() {
        return new ProviderRefused(401, "provider-said-no");
    }

    static ProviderRefused notKnownHere() {
        return new ProviderRefused(403, "person-not-known-here");
    }

    static ProviderRefused disabled() {
        return new ProviderRefused(403, "user-is-disabled");
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String code() {
        return String.valueOf(getMessage());
    }

    @Override
    public @Nullable Duration retryAfter() {
        return status == 503 ? Duration.ofSeconds(10) : null;
    }
}
