package io.meridian.identity;

import io.meridian.shared.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * What the operator said about the provider.
 *
 * @param secret null for a client without one, which PKCE alone protects
 * @param loginClaim the claim that a user's login must be equal to the first time
 */
record ProviderSettings(
        String issuer, String client, @Nullable String secret, String name, String loginClaim) {
    static final String ISSUER = "meridian.oidc.issuer";
    static final String CLIENT = "meridian.oidc.client";
    static final String EMAIL = "email";

    /** @throws CannotStart something is missing or cannot be used */
    static ProviderSettings of(Environment environment) {
        String issuer = environment.getProperty(ISSUER, "").strip();
        String client = environment.getProperty(CLIENT, "").strip();
        if (issuer.isEmpty() || client.isEmpty()) {
            throw new CannotStart("Signing in by OpenID Connect needs both --oidc-issuer and --oidc-client.");
        }
        URI address = requireSafe(issuer);
        String name = environment.getProperty("meridian.oidc.name", "").strip();
        return new ProviderSettings(
                issuer,
                client,
                secret(environment),
                name.isEmpty() ? address.getHost() : name,
                environment.getProperty("meridian.oidc.login-claim", EMAIL));
    }

    /** Every scope costs a question at the provider: as few as the claim needs. */
    List<String> scopes() {
        return loginClaim.equals(EMAIL) ? List.of("openid", EMAIL) : List.of("openid", "profile", EMAIL);
    }

    private static URI requireSafe(String issuer) {
        try {
            URI address = URI.create(issuer);
            String host = address.getHost();
            boolean here = host != null && DemoEndpoint.isLoopbackName(host);
            if (host != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()) && here)) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Said below, as for any other address that is of no use.
        }
        throw new CannotStart("The address of --oidc-issuer must begin with https://.");
    }

    private static @Nullable String secret(Environment environment) {
        String file = environment.getProperty("meridian.oidc.secret-file");
        if (!StringUtils.hasText(file)) {
            String given = environment.getProperty("meridian.oidc.secret", "").strip();
            return given.isEmpty() ? null : given;
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new CannotStart("The file of --oidc-secret-file cannot be read: " + file + ".", unreadable);
        }
    }

    /** The secret is never printed. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + ", " + client + "]";
    }
}
