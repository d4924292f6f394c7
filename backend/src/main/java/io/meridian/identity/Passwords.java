package io.meridian.identity;

import io.meridian.shared.RuleBroken;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id, at most two at a time so that a flood of sign-ins cannot take the machine; and which passwords are taken. */
@Component
class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "qwertz",
            "qwerty",
            "letmein",
            "welcome",
            "administrator",
            "meridian",
            "changeme",
            "iloveyou",
            "dragon",
            "monkey",
            "football",
            "master",
            "admin",
            "abc",
            "test",
            "login",
            "geheim",
            "hallo");

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;

    private final Argon2PasswordEncoder argon;
    private final Semaphore turns = new Semaphore(2);
    /** What an unknown name is compared with, so that it takes as long as a known one. */
    private final CompletableFuture<String> nobody;

    Passwords(HashCost cost) {
        this.argon = new Argon2PasswordEncoder(SALT, HASH, LANES, cost.memory(), cost.passes());
        this.nobody = CompletableFuture.supplyAsync(() -> argon.encode(Secrets.random()));
    }

    String hash(String password) {
        return inTurn(() -> argon.encode(password));
    }

    /** Takes as long where there is no hash. */
    boolean matches(String password, @Nullable String hash) {
        boolean fits = inTurn(() -> argon.matches(password, hash == null ? nobody.join() : hash));
        return fits && hash != null;
    }

    void require(String password, String login, String field) {
        if (password.length() < SHORTEST) {
            throw new RuleBroken("password-is-long-enough", field, Integer.toString(SHORTEST));
        }
        if (password.length() > LONGEST) {
            throw new RuleBroken("password-is-not-too-long", field, Integer.toString(LONGEST));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        String letters = plain.replaceAll("[^\\p{L}]", "");
        boolean oneWord = COMMON.contains(letters) || COMMON.contains(letters.substring(0, letters.length() / 2));
        if (plain.chars().distinct().count() < 5 || oneWord || isRun(plain) || plain.contains(Users.normal(login))) {
            throw new RuleBroken("password-is-not-common", field);
        }
    }

    /** {@code 123456789012}, {@code abcdefghijkl}. */
    private static boolean isRun(String text) {
        for (int index = 1; index < text.length(); index++) {
            int step = text.charAt(index) - text.charAt(index - 1);
            if (step != 1 && step != -1 && !(step == -9)) {
                return false;
            }
        }
        return true;
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
