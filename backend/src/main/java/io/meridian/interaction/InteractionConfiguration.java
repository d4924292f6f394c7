package io.meridian.interaction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the fold of this module to whoever hosts folds. */
@Configuration(proxyBeanMethods = false)
class InteractionConfiguration {
    @Bean
    InteractionProjection interactionProjection() {
        return new InteractionProjection();
    }
}
