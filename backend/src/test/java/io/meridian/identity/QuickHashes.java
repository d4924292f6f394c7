package io.meridian.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Lets tests hash passwords as cheaply as Argon2id can: two fifths of all their work was hashing. */
@Configuration(proxyBeanMethods = false)
class QuickHashes {
    static final HashCost COST = new HashCost(8, 1);

    @Bean
    @Primary
    HashCost lowestCost() {
        return COST;
    }
}
