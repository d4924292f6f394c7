package io.meridian.history;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take a {@link Moment} and describes its two query parameters. */
@Configuration(proxyBeanMethods = false)
class Moments implements WebMvcConfigurer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MomentArgument());
    }

    @Bean
    OperationCustomizer momentParameters() {
        return (operation, handler) -> {
            if (Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == Moment.class)) {
                operation.addParametersItem(
                        instant(MomentArgument.KNOWN, "What was known by this instant; left out: all that is known."));
                operation.addParametersItem(instant(
                        MomentArgument.AT,
                        "What was true at this instant; left out: the instant of \"known\", or now."));
            }
            return operation;
        };
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
