package io.meridian.exchange.run;

import io.meridian.shared.web.BodyLimit;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How large a file may be, whether or not its length is declared. */
@Configuration(proxyBeanMethods = false)
class ImportLimits {
    @Bean
    BodyLimit importedFiles(@Value("${meridian.import.max-size:20MB}") DataSize largest) {
        return new BodyLimit("/api/imports", largest);
    }

    @Bean
    MultipartConfigElement multipartConfig(@Value("${meridian.import.max-size:20MB}") DataSize largest) {
        return new MultipartConfigElement("", largest.toBytes(), largest.toBytes(), 0);
    }
}
