package io.meridian.interaction;

import io.meridian.documents.Discretion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the fold of this module to whoever hosts folds, and its discretion to whoever shows raw facts. */
@Configuration(proxyBeanMethods = false)
class InteractionConfiguration {
    @Bean
    InteractionProjection interactionProjection() {
        return new InteractionProjection();
    }

    @Bean
    Discretion interactionDiscretion() {
        return new DiscreetInteraction();
    }
}
