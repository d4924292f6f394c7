package io.meridian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void anOptionSetsItsPropertyWithEitherSpelling() {
        assertThat(Options.properties("--data", "here", "--port=0", "--demo"))
                .containsExactly("--meridian.data=here", "--server.port=0", "--spring.profiles.active=demo");
    }

    @Test
    void aPropertyPassesThrough() {
        assertThat(Options.properties("--logging.level.root=info")).containsExactly("--logging.level.root=info");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Options.properties("--dtaa=here"))
                .isInstanceOf(Options.Unusable.class)
                .hasMessage("There is no option --dtaa; --help lists them.");
    }

    @Test
    void aMissingValueIsSaid() {
        assertThatThrownBy(() -> Options.properties("--data"))
                .isInstanceOf(Options.Unusable.class)
                .hasMessageContaining("--data needs a value");
    }

    @Test
    void aSecretIsNotTakenFromTheCommandLine() {
        assertThatThrownBy(() -> Options.properties("--meridian.oidc.secret=sesame"))
                .isInstanceOf(Options.Unusable.class)
                .hasMessageContaining("--oidc-secret-file")
                .hasMessageNotContaining("sesame");
    }

    @Test
    void helpListsEveryOption() {
        assertThat(Options.help()).contains("--data", "--port", "--store", "--demo", "--public-url", "--help");
    }
}
