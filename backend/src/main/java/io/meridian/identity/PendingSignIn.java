package io.meridian.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A sign-in that went to the provider and has not come back yet: what only this browser and we know of it.
 *
 * @param verifier of PKCE; the provider is told its digest
 * @param nonce the provider is told its digest, and puts that into the token
 * @param redirect where the provider sends the browser back to
 * @param target the page of ours to go on with
 */
record PendingSignIn(String state, String nonce, String verifier, String redirect, String target, Instant until) {
    private static final String FIRST_PAGE = "/accounts";
    private static final int LONGEST_TARGET = 1500;

    static PendingSignIn begun(String redirect, String target, Instant until) {
        return new PendingSignIn(Secrets.random(), Secrets.random(), Secrets.random(), redirect, own(target), until);
    }

    /** Only a path of our own is gone to; anything else becomes the first page. */
    static String own(String target) {
        boolean path = target.startsWith("/")
                && !target.startsWith("//")
                && target.length() <= LONGEST_TARGET
                && target.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '\\');
        return path ? target : FIRST_PAGE;
    }

    boolean is(String given) {
        return MessageDigest.isEqual(bytes(state), bytes(given));
    }

    String text() {
        return String.join("\n", state, nonce, verifier, redirect, target, Long.toString(until.getEpochSecond()));
    }

    static Optional<PendingSignIn> of(String text, Instant now) {
        List<String> parts = text.lines().toList();
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts.get(5)));
        return now.isAfter(until)
                ? Optional.empty()
                : Optional.of(
                        new PendingSignIn(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), until));
    }

    /** SHA-256 in base64url, as both PKCE and the nonce are told. */
    static String digest(String secret) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
