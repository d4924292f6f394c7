package io.meridian.eventlog;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Puts Axon onto the log. There is no DataSource, no lock and no transaction manager: the log's append is all. */
@Configuration(proxyBeanMethods = false)
class EventLogConfiguration {
    private static final String STORE = "meridian.store";
    private static final String NO_LOCK = "noAggregateLock";

    @Bean
    EventCatalog eventCatalog() {
        return EventCatalog.scan("io.meridian");
    }

    /** A bean of type RandomGenerator is supplied by the demo profile only. */
    @Bean
    EventCodec eventCodec(EventCatalog catalog, List<EventUpcaster> upcasters, ObjectProvider<RandomGenerator> salts) {
        return new EventCodec(catalog, new EventUpcasterChain(upcasters), salts.getIfAvailable(SecureRandom::new));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = STORE, havingValue = "memory")
    EventLog inMemoryEventLog() {
        return new InMemoryEventLog();
    }

    /** Held as long as anything in it is open. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = STORE, havingValue = "sqlite", matchIfMissing = true)
    DataDirectory dataDirectory(@Value("${meridian.data:./data}") Path directory) {
        return DataDirectory.open(directory);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = STORE, havingValue = "sqlite", matchIfMissing = true)
    EventLog sqliteEventLog(DataDirectory directory) {
        return SqliteEventLog.open(directory);
    }

    @Bean
    LogStorageEngine eventStorageEngine(EventLog log, EventCodec codec) {
        return new LogStorageEngine(log, codec);
    }

    @Bean
    LogStandstill logStandstill(LogStorageEngine engine) {
        return engine.standstill();
    }

    @Bean("eventBus")
    LogEventStore eventBus(LogStorageEngine engine) {
        return new LogEventStore(engine);
    }

    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.INSTANCE;
    }

    /** Rolls back on whatever is thrown, and refuses two handlers of one command. */
    @Bean
    SimpleCommandBus commandBus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
    }

    @Bean
    Commands commands(EventLog log, CommandBus commandBus) {
        return new LoggedCommands(log, commandBus);
    }

    /** Axon's tokens travel as JSON; without the allowed base types its replay token could not be read back. */
    @Bean
    Jackson3SerializerCustomizer axonTypesInJson() {
        return builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.lang.")
                .build());
    }

    @Bean(NO_LOCK)
    LockFactory noAggregateLock() {
        return NullLockFactory.INSTANCE;
    }

    /**
     * Two units of work on one aggregate are told apart by the log, not by a lock of one node; the id of another kind of
     * thing reads as not there.
     */
    @Bean
    static BeanPostProcessor aggregatesOfOneKindWithoutLock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringAggregateConfigurer<?> aggregate) {
                    aggregate.setLockFactory(NO_LOCK);
                    aggregate.setFilterEventsByType(true);
                }
                return bean;
            }
        };
    }
}
