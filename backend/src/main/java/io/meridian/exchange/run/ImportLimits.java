package io.meridian.exchange.run;

import io.meridian.shared.web.BodyLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How large a file may be. */
@Configuration(proxyBeanMethods = false)
class ImportLimits {
    @Bean
    BodyLimit importedFiles(@Value("${meridian.import.max-size:20MB}") DataSize largest) {
        return new BodyLimit("/api/imports", largest);
    }
}
