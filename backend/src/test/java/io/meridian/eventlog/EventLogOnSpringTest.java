package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.TestEvents.Counted;
import io.meridian.shared.RuleBroken;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.LockingRepository;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.ReflectionTestUtils;

/** Axon as Spring puts it together: on our log, without locks, caches, DataSource or polling. */
class EventLogOnSpringTest {
    private static @Nullable ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("meridian.store=memory")
                .run();
    }

    @AfterAll
    static void stop() {
        context().close();
    }

    private static ConfigurableApplicationContext context() {
        return Objects.requireNonNull(context);
    }

    @Test
    void theEventStoreIsTheBeanNamedEventBusAndNoOther() {
        assertThat(context().getBean("eventBus")).isInstanceOf(LogEventStore.class);
        assertThat(context().getBeansOfType(EventBus.class)).hasSize(1);
        assertThat(context().getBeansOfType(EventStore.class)).hasSize(1);
        assertThat(context().getBeanNamesForType(javax.sql.DataSource.class)).isEmpty();
    }

    @Test
    void repositoriesTakeNoLocks() {
        LockingRepository<?, ?> repository = (LockingRepository<?, ?>)
                context().getBeanProvider(Repository.class).stream().findFirst().orElseThrow();

        assertThat(ReflectionTestUtils.getField(repository, "lockFactory")).isSameAs(NullLockFactory.INSTANCE);
    }

    @Test
    void anActReachesAWaitingProjectionAtOnceWithItsStamp() throws Exception {
        Commands commands = context().getBean(Commands.class);
        Watcher watcher = context().getBean(Watcher.class);
        List<Long> waits = new ArrayList<>();
        commands.send(new Count("s", 1), act());
        watcher.seen();
        for (int i = 0; i < 20; i++) {
            Act act = act();
            long sent = System.nanoTime();
            Commands.Result result = commands.send(new Count("s", 1), act);
            Stamp stamp = watcher.seen();
            waits.add(System.nanoTime() - sent);
            assertThat(Cursor.of(stamp.position())).isEqualTo(result.position());
            assertThat(stamp.event()).isEqualTo(act.id("event/0"));
            assertThat(stamp.actor()).isEqualTo("ada");
            assertThat(stamp.effectiveAt()).isEqualTo(stamp.recordedAt());
        }
        waits.sort(Long::compare);
        assertThat(Duration.ofNanos(waits.get(waits.size() / 2))).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void aRefusalComesOutAsItWasThrown() {
        Commands commands = context().getBean(Commands.class);

        assertThatThrownBy(() -> commands.send(new Count("r", 0), act())).isInstanceOf(RuleBroken.class);
    }

    private static Act act() {
        return new Act(UUID.randomUUID(), "ada", null, 0, ZoneOffset.UTC, null, false);
    }

    record Count(@TargetAggregateIdentifier String counter, int by) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({EventLogConfiguration.class, SpringCounter.class, Watcher.class})
    static class Application {
        @Bean
        TokenStore tokenStore() {
            return new InMemoryTokenStore();
        }
    }

    @ProcessingGroup("watcher")
    static class Watcher {
        private final BlockingQueue<Stamp> stamps = new LinkedBlockingQueue<>();

        @EventHandler
        void on(Counted event, Stamp stamp) {
            stamps.add(stamp);
        }

        Stamp seen() throws InterruptedException {
            return Objects.requireNonNull(stamps.poll(10, TimeUnit.SECONDS));
        }
    }

    @Aggregate(type = "counter")
    static class SpringCounter {
        @AggregateIdentifier
        private @Nullable String id;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void decide(Count count) {
            if (count.by() == 0) {
                throw new RuleBroken("counts-something", "by");
            }
            Effect.in("acme").apply(new Counted(count.counter(), count.by()));
        }

        @EventSourcingHandler
        void evolve(Counted event) {
            id = event.counter();
        }
    }
}
