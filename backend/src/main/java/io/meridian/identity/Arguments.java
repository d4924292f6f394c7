package io.meridian.identity;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.EventLog;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers and describes what controllers may take beside the request's own parts. */
@Configuration(proxyBeanMethods = false)
class Arguments implements WebMvcConfigurer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Signed.class, Act.class);
    }

    private final ObjectProvider<EventLog> log;
    private final ObjectProvider<OurPeople> people;

    Arguments(ObjectProvider<EventLog> log, ObjectProvider<OurPeople> people) {
        this.log = log;
        this.people = people;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedArgument());
        resolvers.add(new ActArgument(log, people));
    }

    @Bean
    OperationCustomizer actHeaders() {
        return (operation, handler) -> {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                if (parameter.getParameterType() == Act.class) {
                    operation.addParametersItem(header(
                            ActArgument.COMMAND_ID,
                            true,
                            "Chosen by the client; repeating an act under the same id gives the first result.",
                            new StringSchema().format("uuid")));
                    boolean required = parameter.hasParameterAnnotation(RequiresVersion.class);
                    if (required) {
                        operation.addParametersItem(header(
                                HttpHeaders.IF_MATCH,
                                true,
                                "The version that the act was decided on, quoted.",
                                new StringSchema().pattern("^\"[0-9]+\"$")));
                    }
                }
            }
            return operation;
        };
    }

    private static Parameter header(
            String name, boolean required, String description, io.swagger.v3.oas.models.media.Schema<?> schema) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(description)
                .schema(schema);
    }
}
