package io.meridian.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RunningProductTest {
    @Test
    void whoDoesNotSayThatTheyActOnItDoesNotGetIt() {
        assertThatThrownBy(RunningProduct::shared)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@OnTheSharedProduct");
    }
}
