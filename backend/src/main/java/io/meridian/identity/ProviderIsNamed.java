package io.meridian.identity;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the operator named a provider, or began to: otherwise nothing of OpenID Connect is loaded. */
class ProviderIsNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return StringUtils.hasText(environment.getProperty(ProviderSettings.ISSUER))
                || StringUtils.hasText(environment.getProperty(ProviderSettings.CLIENT));
    }
}
