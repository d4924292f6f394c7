package io.meridian.commitment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the fold of this module to whoever hosts folds. */
@Configuration(proxyBeanMethods = false)
class CommitmentConfiguration {
    @Bean
    CommitmentProjection commitmentProjection() {
        return new CommitmentProjection();
    }
}
