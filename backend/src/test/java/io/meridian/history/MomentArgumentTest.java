package io.meridian.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.shared.Instants;
import io.meridian.shared.Malformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class MomentArgumentTest {
    void read(Moment moment) {}

    @Test
    void leftOutIsNow() throws Exception {
        assertThat(moment(null, null)).isEqualTo(Moment.NOW);
        assertThat(moment("", "")).isEqualTo(Moment.NOW);
    }

    @Test
    void instantsAreReadToTheMicrosecond() throws Exception {
        assertThat(moment("2026-03-11T10:00:00.000001Z", "2099-01-01T00:00:00Z"))
                .isEqualTo(
                        new Moment(Instants.parse("2026-03-11T10:00:00Z") + 1, Instants.parse("2099-01-01T00:00:00Z")));
    }

    @Test
    void nonsenseIsMalformedAndNamesItsField() {
        for (String nonsense : new String[] {
            "yesterday",
            "2026-03-11",
            "2026-02-30T10:00:00Z",
            "+999999999-01-01T00:00:00Z",
            "+10000-01-01T00:00:00Z",
            "0000-12-31T23:59:59Z",
            "1; DROP"
        }) {
            assertThatThrownBy(() -> moment(nonsense, null)).isInstanceOfSatisfying(Malformed.class, malformed -> {
                assertThat(malformed.status()).isEqualTo(400);
                assertThat(malformed.field()).isEqualTo("known");
            });
            assertThatThrownBy(() -> moment(null, nonsense))
                    .isInstanceOfSatisfying(
                            Malformed.class,
                            malformed -> assertThat(malformed.field()).isEqualTo("at"));
        }
    }

    private static Object moment(@Nullable String known, @Nullable String at) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (known != null) {
            request.setParameter("known", known);
        }
        if (at != null) {
            request.setParameter("at", at);
        }
        MethodParameter parameter =
                new MethodParameter(MomentArgumentTest.class.getDeclaredMethod("read", Moment.class), 0);
        MomentArgument argument = new MomentArgument();
        assertThat(argument.supportsParameter(parameter)).isTrue();
        return argument.resolveArgument(parameter, null, new ServletWebRequest(request), null);
    }
}
