package io.meridian.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a pending sign-in with the browser that began it, sealed with a key of this process: nobody who is not signed in
 * can fill a memory of ours. Lax, because the session's own strict cookie does not come back from another site.
 */
@Component
@Conditional(ProviderIsNamed.class)
class PendingCookie {
    static final Duration LASTS = Duration.ofMinutes(10);
    private static final String NAME = "MERIDIAN_SIGN_IN";
    private static final String SEAL = "AES/GCM/NoPadding";
    private static final int NONCE = 12;

    private final String name;
    private final boolean secure;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    PendingCookie(@Value("${meridian.public-url:}") String publicUrl) throws GeneralSecurityException {
        this.secure = publicUrl.startsWith("https://");
        this.name = secure ? "__Host-" + NAME : NAME;
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(256);
        this.key = keys.generateKey();
    }

    PendingSignIn begin(String redirect, String target) {
        return PendingSignIn.begun(redirect, target, clock.instant().plus(LASTS));
    }

    void give(PendingSignIn pending, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(sealed(pending.text()), LASTS));
    }

    /** What this browser began, if it was here and not too long ago; it is good for one answer. */
    Optional<PendingSignIn> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie given = WebUtils.getCookie(request, name);
        if (given == null) {
            return Optional.empty();
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
        return opened(given.getValue()).flatMap(text -> PendingSignIn.of(text, clock.instant()));
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private String sealed(String text) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance(SEAL);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            byte[] body = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE + body.length);
            System.arraycopy(body, 0, whole, NONCE, body.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Optional<String> opened(String sealed) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed);
            if (whole.length <= NONCE) {
                return Optional.empty();
            }
            Cipher cipher = Cipher.getInstance(SEAL);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, whole, 0, NONCE));
            return Optional.of(new String(cipher.doFinal(whole, NONCE, whole.length - NONCE), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
