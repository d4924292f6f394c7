package io.meridian.history;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take a {@link Moment} or a {@link TrueAt} and describes their query parameters. */
@Configuration(proxyBeanMethods = false)
class Moments implements WebMvcConfigurer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class, TrueAt.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MomentArgument());
    }

    @Bean
    OperationCustomizer momentParameters() {
        return (operation, handler) -> {
            if (takes(Moment.class, handler)) {
                operation.addParametersItem(instant(
                        MomentArgument.KNOWN,
                        "What was known by this instant; left out, or yet to come: all that is known."));
                operation.addParametersItem(instant(
                        MomentArgument.AT,
                        "What was true at this instant; left out: the instant of \"known\", or now."));
            }
            if (takes(TrueAt.class, handler)) {
                operation.addParametersItem(instant(
                        MomentArgument.AT, "What was true at this instant, by all that is known; left out: now."));
            }
            return operation;
        };
    }

    private static boolean takes(Class<?> type, HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static Parameter instant(String name, String description) {
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema().format("date-time"));
    }
}
