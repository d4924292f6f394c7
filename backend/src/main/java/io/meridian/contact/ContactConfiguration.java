package io.meridian.contact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the fold of this module to whoever hosts folds. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {
    @Bean
    ContactProjection contactProjection() {
        return new ContactProjection();
    }
}
