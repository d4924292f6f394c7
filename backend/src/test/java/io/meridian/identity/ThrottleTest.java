package io.meridian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.TooOften;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final Throttle throttle = new Throttle();

    @Test
    void oneAddressThatTriesManyNamesIsStoppedAndOthersAreNot() {
        for (int i = 0; i < Throttle.PER_ADDRESS; i++) {
            throttle.take("name-" + i, "192.0.2.7");
        }

        assertThatThrownBy(() -> throttle.take("one-more", "192.0.2.7"))
                .isInstanceOfSatisfying(
                        TooOften.class,
                        refused -> assertThat(refused.retryAfter())
                                .isPositive()
                                .isLessThanOrEqualTo(Duration.ofSeconds(2)));
        assertThatCode(() -> throttle.take("one-more", "192.0.2.8")).doesNotThrowAnyException();
    }

    @Test
    void whatSucceedsCountsAgainstNoAddress() {
        for (int i = 0; i < 3 * Throttle.PER_ADDRESS; i++) {
            throttle.take("name-" + i, "192.0.2.7").giveBack();
        }

        assertThatCode(() -> throttle.take("name", "192.0.2.7")).doesNotThrowAnyException();
    }

    @Test
    void anAttemptThatANameHasNoTurnForTakesNoneFromTheAddress() {
        for (int i = 0; i < Throttle.PER_ACCOUNT; i++) {
            throttle.take("ines", "192.0.2.7");
        }
        for (int i = 0; i < Throttle.PER_ADDRESS; i++) {
            assertThatThrownBy(() -> throttle.take("ines", "192.0.2.7")).isInstanceOf(TooOften.class);
        }

        assertThatCode(() -> throttle.take("dana", "192.0.2.7")).doesNotThrowAnyException();
    }
}
