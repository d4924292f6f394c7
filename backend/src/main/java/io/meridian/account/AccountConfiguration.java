package io.meridian.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the fold of this module to whoever hosts folds. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    AccountProjection accountProjection() {
        return new AccountProjection();
    }
}
