package io.meridian.commitment;

import io.meridian.documents.Discretion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the fold of this module to whoever hosts folds, and its discretion to whoever shows raw facts. */
@Configuration(proxyBeanMethods = false)
class CommitmentConfiguration {
    @Bean
    CommitmentProjection commitmentProjection() {
        return new CommitmentProjection();
    }

    @Bean
    Discretion commitmentDiscretion() {
        return new DiscreetPromise();
    }
}
