package io.meridian.coordination;

import io.meridian.documents.Discretion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CoordinationConfiguration {
    @Bean
    CaseProjection coordinationProjection() {
        return new CaseProjection();
    }

    @Bean
    Discretion coordinationDiscretion() {
        return new DiscreetCase();
    }
}
