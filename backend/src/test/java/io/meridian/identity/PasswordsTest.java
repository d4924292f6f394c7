package io.meridian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void theProductHashesAtLeastAsCostlyAsOwaspAsks() {
        Passwords passwords = new Passwords(new Security().hashCost());

        String hash = passwords.hash("a long walk to Belfort");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("a long walk to Belfort", hash)).isTrue();
        assertThat(passwords.matches("a long walk to Kolhapur", hash)).isFalse();
        assertThat(passwords.matches("a long walk to Belfort", null)).isFalse();
    }

    @Test
    void whatWasHashedAtAnotherCostStillMatches() {
        String cheap = new Passwords(QuickHashes.COST).hash("a long walk to Belfort");

        assertThat(new Passwords(HashCost.OWASP).matches("a long walk to Belfort", cheap))
                .isTrue();
    }
}
