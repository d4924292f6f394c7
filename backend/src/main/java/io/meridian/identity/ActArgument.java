package io.meridian.identity;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.Malformed;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the act it is asked for: by whom, under which command id, decided on which version, and when. */
class ActArgument implements HandlerMethodArgumentResolver {
    static final String COMMAND_ID = "Command-Id";
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ObjectProvider<EventLog> log;
    private final ObjectProvider<OurPeople> people;

    ActArgument(ObjectProvider<EventLog> log, ObjectProvider<OurPeople> people) {
        this.log = log;
        this.people = people;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Signed signed =
                SignedAuthentication.current().orElseThrow(SignedOut::new).signed();
        UUID command = command(request.getHeader(COMMAND_ID));
        Long version = version(request.getHeader(HttpHeaders.IF_MATCH));
        if (version == null && parameter.hasParameterAnnotation(RequiresVersion.class)) {
            throw Malformed.versionMissing();
        }
        OurPeople directory = people.getIfAvailable();
        String region = directory == null
                ? null
                : directory.find(signed.person()).map(OurPeople.Ours::region).orElse(null);
        return new Act(command, signed.person(), version, log.getObject().now(), signed.zone(), region, false);
    }

    private static UUID command(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Malformed("command-id-missing", COMMAND_ID);
        }
        if (!UUID_FORM.matcher(header).matches()) {
            throw new Malformed("command-id-malformed", COMMAND_ID);
        }
        return UUID.fromString(header);
    }

    private static @Nullable Long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        Matcher quoted = VERSION.matcher(header.strip());
        if (!quoted.matches()) {
            throw new Malformed("version-malformed", HttpHeaders.IF_MATCH);
        }
        return Long.valueOf(quoted.group(1));
    }
}
