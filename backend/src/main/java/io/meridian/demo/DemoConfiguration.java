package io.meridian.demo;

import io.meridian.eventlog.DataDirectory;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.CannotStart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Puts the demo's making in front of an empty store, in the demo profile only. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(Troupe.Pace.class)
class DemoConfiguration {

    @Bean
    static DemoSalts demoSalts() {
        return new DemoSalts();
    }

    /** Looks at the store before anything else sees it. */
    @Bean
    static BeanPostProcessor demoStore(Environment environment) {
        boolean reset = environment.getProperty("meridian.demo.reset", Boolean.class, false);
        LocalDate anchor = anchor(environment.getProperty("meridian.demo.anchor"));
        return new BeanPostProcessor() {
            @Override
            public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataDirectory directory) {
                    DemoStore.prepare(directory, reset);
                }
                return bean instanceof EventLog log ? opened(log, anchor) : bean;
            }
        };
    }

    /** Once the command handlers are there, and before anything that follows the log starts. */
    @Bean
    ConfigurerModule demoIsMadeFirst(ObjectProvider<DemoStart> start) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS + 1,
                () -> start.getObject().make()));
    }

    private static EventLog opened(EventLog log, LocalDate anchor) {
        return switch (DemoStore.of(log)) {
            case EMPTY -> new DemoLog(log, anchor);
            case MADE -> log;
            case HALF_MADE, FOREIGN -> throw DemoStore.refusal();
        };
    }

    /** This week's Monday, where none is fixed: the stories end last week. */
    static LocalDate anchor(@Nullable String fixed) {
        LocalDate thisWeek = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (fixed == null || fixed.isBlank()) {
            return thisWeek;
        }
        LocalDate anchor = date(fixed);
        if (anchor.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new CannotStart("The demo's anchor " + fixed + " is not a Monday.");
        }
        if (anchor.isAfter(thisWeek)) {
            throw new CannotStart("The demo's anchor " + fixed + " lies ahead; its stories end before it.");
        }
        return anchor;
    }

    private static LocalDate date(String fixed) {
        try {
            return LocalDate.parse(fixed);
        } catch (DateTimeParseException malformed) {
            throw new CannotStart("The demo's anchor " + fixed + " is not a date like 2026-11-23.");
        }
    }
}
