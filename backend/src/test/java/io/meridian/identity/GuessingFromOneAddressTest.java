package io.meridian.identity;

import static io.meridian.identity.RunningIdentity.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessing is slowed down for the address that it comes from, whatever names are tried. */
class GuessingFromOneAddressTest {
    /** Turns come back while it is guessed. */
    private static final int PATIENCE = Throttle.PER_ADDRESS * 10;

    @TempDir
    Path data;

    @Test
    void guessingManyNamesIsSlowedDownForTheAddressWhateverItClaimsToBe() {
        try (RunningIdentity running = RunningIdentity.start(data)) {
            Visitor guessing = running.visitor();

            Answer refused = guessedUntilRefused(name -> guessing.with("X-Forwarded-For", "192.0.2." + name % 250)
                    .signIn("name-" + name, "wrong wrong wrong"));

            assertThat(refused.code()).isEqualTo("too-often");
            assertThat(Integer.parseInt(refused.headers().get("retry-after"))).isBetween(1, 2);
        }
    }

    @Test
    void behindAProxyEachAddressThatItForwardsIsSlowedDownForItself() {
        try (RunningIdentity running = RunningIdentity.start(data, "--server.forward-headers-strategy=native")) {
            running.user("ines", false);
            Visitor guessing = running.visitor().with("X-Forwarded-For", "192.0.2.7");
            Visitor other = running.visitor().with("X-Forwarded-For", "192.0.2.8");

            Answer refused = guessedUntilRefused(name -> guessing.signIn("name-" + name, "wrong wrong wrong"));

            assertThat(refused.headers().get("retry-after")).isNotNull();

            assertThat(other.signIn("nobody", "wrong wrong wrong").status()).isEqualTo(401);
            assertThat(other.signIn("ines", PASSWORD).status()).isEqualTo(204);
        }
    }

    /** Each name once, so that no account's own limit is met. */
    private static Answer guessedUntilRefused(IntFunction<Answer> guess) {
        for (int name = 0; name < PATIENCE; name++) {
            Answer answer = guess.apply(name);
            if (answer.status() == 429) {
                assertThat(name).isGreaterThanOrEqualTo(Throttle.PER_ADDRESS);
                return answer;
            }
            assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        }
        throw new AssertionError("nobody was slowed down");
    }
}
