package io.meridian.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t",
                "\u00A0",
                "\u200B",
                "\u2060",
                "\u202E",
                "\u2028",
                "\u0007",
                "\u3164",
                "\u00AD \uFEFF",
                "\u2800"
            })
    void whatNobodySeesIsNothing(String text) {
        assertThat(Given.isBlank(text)).isTrue();
        assertThatThrownBy(() -> Given.text("name", text, 10))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("something-is-given"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00A0a", "\u200Eש", "-", "क्\u200Dष", "👩\u200D🔧"})
    void whatIsSeenIsGiven(String text) {
        assertThat(Given.isBlank(text)).isFalse();
        Given.text("name", text, 10);
    }
}
