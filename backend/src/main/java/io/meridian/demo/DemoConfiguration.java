package io.meridian.demo;

import io.meridian.eventlog.DataDirectory;
import io.meridian.eventlog.EventLog;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Puts the demo's making in front of an empty store, in the demo profile only. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    static DemoSalts demoSalts() {
        return new DemoSalts();
    }

    /** Looks at the store before anything else sees it. */
    @Bean
    static BeanPostProcessor demoStore(Environment environment) {
        boolean reset = environment.getProperty("meridian.demo.reset", Boolean.class, false);
        return new BeanPostProcessor() {
            @Override
            public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataDirectory directory) {
                    DemoStore.prepare(directory, reset);
                }
                return bean instanceof EventLog log ? opened(log) : bean;
            }
        };
    }

    /** Once the command handlers are there, and before anything that follows the log starts. */
    @Bean
    ConfigurerModule demoIsMadeFirst(ObjectProvider<DemoStart> start) {
        return configurer -> configurer.onInitialize(axon ->
                axon.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS + 1, () -> start.getObject().make()));
    }

    private static EventLog opened(EventLog log) {
        return switch (DemoStore.of(log)) {
            case EMPTY -> new DemoLog(log);
            case MADE -> log;
            case HALF_MADE, FOREIGN -> throw DemoStore.refusal();
        };
    }
}
