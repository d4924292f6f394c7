package io.meridian.history;

import io.meridian.shared.Instants;
import io.meridian.shared.Malformed;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the two instants it is asked for: {@code known} and {@code at}, each left out for now. One that goes
 * by what is known now gets {@code at} alone.
 */
final class MomentArgument implements HandlerMethodArgumentResolver {
    static final String KNOWN = "known";
    static final String AT = "at";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class || parameter.getParameterType() == TrueAt.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Moment moment = new Moment(instant(request, KNOWN), instant(request, AT));
        return parameter.getParameterType() == Moment.class ? moment : knownNow(moment);
    }

    private static TrueAt knownNow(Moment moment) {
        if (moment.known() != null) {
            throw new Malformed("list-goes-by-what-is-known-now", KNOWN);
        }
        return new TrueAt(moment.at());
    }

    private static @Nullable Long instant(NativeWebRequest request, String name) {
        String text = request.getParameter(name);
        return text == null || text.isEmpty() ? null : instant(text, name);
    }

    /** Microseconds of an ISO instant. */
    static long instant(String text, String field) {
        try {
            Instant instant = Instant.parse(text);
            if (!Instants.canBeNamed(instant)) {
                throw new Malformed("year-has-four-digits", field);
            }
            return Instants.micros(instant);
        } catch (DateTimeException nonsense) {
            throw new Malformed("malformed-value", field);
        }
    }
}
