package io.meridian.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the fold of this module to whoever hosts folds. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
    @Bean
    DirectoryProjection directoryProjection() {
        return new DirectoryProjection();
    }
}
