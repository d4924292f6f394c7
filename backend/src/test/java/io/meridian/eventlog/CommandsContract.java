package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.eventlog.TestEvents.Counted;
import io.meridian.shared.Refused;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What design section 3 promises of commands and units of work, on every implementation of the log. */
abstract class CommandsContract {
    EventLog log;
    private Configuration axon;
    private Commands commands;
    private final Hooks hooks = new Hooks();

    abstract EventLog open();

    /** The same log after its process has ended; in memory there is no such thing and it is the same object. */
    abstract EventLog reopened(EventLog log);

    @BeforeEach
    void start() {
        log = open();
        assemble();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        log.close();
    }

    private void assemble() {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        LogEventStore store = new LogEventStore(new LogStorageEngine(faulty(), TestEvents.CODEC));
        axon = DefaultConfigurer.defaultConfiguration()
                .configureCommandBus(config -> bus)
                .configureEventStore(config -> store)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Counter.class)
                        .configureLockFactory(config -> NullLockFactory.INSTANCE))
                .registerCommandHandler(config -> new Transfers(config.repository(Counter.class), hooks))
                .start();
        commands = new LoggedCommands(log, bus);
    }

    /** The log, which on a hook's word does not say whether an append was recorded. */
    private EventLog faulty() {
        return (EventLog) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    boolean append = method.getName().equals("append");
                    if (append && hooks.failingBefore.getAndDecrement() > 0) {
                        throw new OutcomeUnknown(new IOException("before it was written"));
                    }
                    Object result;
                    try {
                        result = method.invoke(log, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                    if (append && hooks.failingAfter.getAndDecrement() > 0) {
                        throw new OutcomeUnknown(new IOException("after it was written"));
                    }
                    return result;
                });
    }

    @Test
    void anUnknownOutcomeIsResolvedBeforeAnythingIsReported() {
        commands.send(new Open("a", 1), act(1));
        hooks.failingAfter.set(1);
        assertThat(commands.send(new Count("a", 3), act(2)).changed())
                .containsExactly(new Commands.Changed("Counter", "a", 1));
        hooks.failingAfter.set(0);
        hooks.failingBefore.set(2);
        assertThat(commands.send(new Count("a", 4), act(3)).changed())
                .containsExactly(new Commands.Changed("Counter", "a", 2));
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void whoMayIsAskedAnewForEachAttempt() {
        commands.send(new Open("a", 1), act(1));
        hooks.failingBefore.set(1);
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> commands.send(new Count("a", 3), act(2), () -> {
                    if (asked.incrementAndGet() == 2) {
                        throw new Refused("may-act-in-account");
                    }
                }))
                .isInstanceOf(Refused.class);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void whatIsReadToSayWhoMayIsAGuard() {
        commands.send(new Open("a", 1), act(1));
        commands.send(new Open("team", 1), act(2));
        AtomicInteger asked = new AtomicInteger();

        commands.send(new Count("a", 3), act(3), () -> {
            Guards.aggregate("team", log.lastSequence("team"));
            if (asked.incrementAndGet() == 1) {
                CompletableFuture.runAsync(() -> commands.send(new Count("team", 1), act(4)))
                        .join();
            }
        });

        assertThat(asked.get()).isEqualTo(2);
        assertThat(last("a").by()).isEqualTo(3);
    }

    @Test
    void publishingWhileAUnitOfWorkPreparesToCommitIsRefusedAndRecordsNothing() {
        commands.send(new Open("a", 1), act(1));

        assertThatThrownBy(() -> commands.send(new CountTwice("a"), act(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("prepares to commit");
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void aRehearsalDecidesOneAfterTheOtherAndRecordsNothing() {
        try (Rehearsal rehearsal = commands.rehearse()) {
            rehearsal.send(new Open("a", 1), act(1));
            rehearsal.send(new Count("a", 2), act(2));
            assertThatThrownBy(() -> rehearsal.send(new Count("a", 0), act(3))).isInstanceOf(RuleBroken.class);
            rehearsal.send(new Count("a", 2), act(4));
        }
        assertThat(log.head()).isZero();
        commands.send(new Open("a", 1), act(1));
    }

    @Test
    void anActAnswersWithWhatItMadeAndItsPositionIsThatOfItsLastEvent() {
        Commands.Result result = commands.send(new Open("a", 2), act(1));

        assertThat(result.position()).isEqualTo(Cursor.of(2));
        assertThat(result.changed()).containsExactly(new Commands.Changed("Counter", "a", 1));
        assertThat(log.stream("a", 0))
                .extracting(event -> event.stamp().event())
                .containsExactly(act(1).id("event/0"), act(1).id("event/1"));
    }

    @Test
    void theSameCommandAgainGivesTheFirstResultAlsoAfterARestart() {
        Commands.Result first = commands.send(new Open("a", 1), act(1));
        commands.send(new Count("a", 5), act(2));
        axon.shutdown();
        log = reopened(log);
        assemble();

        assertThat(commands.send(new Open("a", 1), act(1))).isEqualTo(first);
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void theSameCommandIdWithAnotherContentIsRefused() {
        commands.send(new Open("a", 1), act(1));

        assertThatThrownBy(() -> commands.send(new Open("b", 1), act(1))).isInstanceOf(CommandIdReused.class);
        assertThatThrownBy(() -> commands.send(new Count("a", 1), act(1))).isInstanceOf(CommandIdReused.class);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void theSameCommandIdByAnotherPersonIsRefusedUnlessItIsDerived() {
        Commands.Result first = commands.send(new Open("a", 1), act(1));

        assertThatThrownBy(() -> commands.send(new Open("a", 1), by("bob", false, act(1))))
                .isInstanceOf(CommandIdReused.class);
        assertThat(commands.send(new Open("a", 1), by("bob", true, act(1)))).isEqualTo(first);
    }

    @Test
    void theSameCommandWhileTheFirstIsUnderWayIsRecordedOnceAndBothGetTheSameResult() throws Exception {
        commands.send(new Open("a", 1), act(1));
        CountDownLatch bothDecide = new CountDownLatch(2);
        hooks.counting = () -> {
            bothDecide.countDown();
            bothDecide.await();
            return null;
        };

        List<Commands.Result> results = together(
                () -> commands.send(new Count("a", 7), act(2)), () -> commands.send(new Count("a", 7), act(2)));

        assertThat(results).hasSize(2);
        assertThat(results.getFirst()).isEqualTo(results.getLast());
        assertThat(log.stream("a", 0)).hasSize(2);
    }

    @Test
    void aRepeatThatIsRefusedBecauseTheFirstHasBeenRecordedMeanwhileGetsTheFirstResult() throws Exception {
        commands.send(new Open("a", 1), act(1));
        AtomicInteger calls = new AtomicInteger();
        hooks.counting = () -> {
            if (calls.getAndIncrement() == 0) {
                commandsApart(new Count("a", 7), act(2));
                throw new RuleBroken("already-counted", null);
            }
            return null;
        };

        Commands.Result result = commands.send(new Count("a", 7), act(2));

        assertThat(result.changed()).containsExactly(new Commands.Changed("Counter", "a", 1));
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void aRefusalWritesNothingAndLeavesTheIdFree() {
        commands.send(new Open("a", 1), act(1));

        assertThatThrownBy(() -> commands.send(new Count("a", 0), act(2)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("counts-something"));
        assertThat(log.head()).isEqualTo(1);
        commands.send(new Count("a", 3), act(2));
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void aCommandThatMakesNoEventWritesNothingAndLeavesTheIdFree() {
        commands.send(new Open("a", 1), act(1));

        Commands.Result nothing = commands.send(new Look("a"), act(2));

        assertThat(nothing.changed()).isEmpty();
        assertThat(log.commitOf(act(2).command())).isEmpty();
        commands.send(new Count("a", 3), act(2));
    }

    @Test
    void aCheckedExceptionAfterAnEventRecordsNothing() {
        commands.send(new Open("a", 1), act(1));

        assertThatThrownBy(() -> commands.send(new CountAndFail("a"), act(2))).hasRootCauseMessage("checked");
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsUnknown() {
        assertThatThrownBy(() -> commands.send(new Count("nowhere", 1), act(1))).isInstanceOf(Unknown.class);
    }

    @Test
    void twoWritersOnOneAggregateBothSucceedOneAfterTheOther() throws Exception {
        commands.send(new Open("a", 1), act(1));
        List<Callable<Commands.Result>> writers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Act act = act(10 + i);
            writers.add(() -> commands.send(new Count("a", 1), act));
        }

        assertThat(together(writers)).hasSize(20);
        assertThat(log.stream("a", 0)).hasSize(21);
        assertThat(log.head()).isEqualTo(21);
    }

    @Test
    void aDecisionOverAnotherAggregateIsTakenAgainWhenThatOneHasMoved() throws Exception {
        commands.send(new Open("a", 1), act(1));
        commands.send(new Open("b", 1), act(2));
        AtomicInteger decisions = new AtomicInteger();
        hooks.copying = () -> {
            if (decisions.getAndIncrement() == 0) {
                commandsApart(new Count("b", 41), act(3));
            }
            return null;
        };

        commands.send(new CopyFrom("a", "b"), act(4));

        assertThat(decisions.get()).isEqualTo(2);
        assertThat(last("a").by()).isEqualTo(42);
    }

    @Test
    void anAggregateThatWasLookedForAndNotThereIsAGuardToo() throws Exception {
        commands.send(new Open("a", 1), act(1));
        AtomicInteger decisions = new AtomicInteger();
        hooks.copying = () -> {
            if (decisions.getAndIncrement() == 0) {
                commandsApart(new Open("late", 1), act(3));
            }
            return null;
        };

        commands.send(new CountUnlessThere("a", "late"), act(4));

        assertThat(decisions.get()).isEqualTo(2);
        assertThat(log.stream("a", 0)).hasSize(1);
    }

    @Test
    void anAccountThatWasReadIsAGuard() throws Exception {
        commands.send(new Open("a", 1), act(1));
        AtomicInteger decisions = new AtomicInteger();
        hooks.copying = () -> {
            Guards.account("acme", log.lastOf("acme", Long.MAX_VALUE));
            if (decisions.getAndIncrement() == 0) {
                commandsApart(new Open("b", 1), act(3));
            }
            return null;
        };

        commands.send(new CopyFrom("a", "a"), act(4));

        assertThat(decisions.get()).isEqualTo(2);
    }

    @Test
    void anActOverSeveralAggregatesIsOneCommit() {
        commands.send(new Open("a", 1), act(1));
        commands.send(new Open("b", 1), act(2));

        Commands.Result result = commands.send(new Transfer("a", "b", 1), act(3));

        assertThat(result.changed())
                .containsExactly(new Commands.Changed("Counter", "a", 1), new Commands.Changed("Counter", "b", 1));
        assertThat(log.commitOf(act(3).command()).orElseThrow().events()).hasSize(2);
    }

    @Test
    void nestedUnitsOfWorkAreRecordedInOneCommitAndWhatANestedOneRolledBackIsNot() {
        commands.send(new Open("a", 1), act(1));
        commands.send(new Open("b", 1), act(2));
        commands.send(new Open("c", 1), act(3));

        commands.send(new Nest("a", "b", "c", false), act(4));

        Commit commit = log.commitOf(act(4).command()).orElseThrow();
        assertThat(commit.events())
                .extracting(event -> event.stamp().aggregate())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(log.head()).isEqualTo(5);
        assertThat(log.lastSequence("c")).isZero();
    }

    @Test
    void anActOfAFailingUnitOfWorkWithNestedOnesRecordsNothing() {
        commands.send(new Open("a", 1), act(1));
        commands.send(new Open("b", 1), act(2));

        assertThatThrownBy(() -> commands.send(new Nest("a", "b", "a", true), act(4)))
                .isInstanceOf(RuleBroken.class);
        assertThat(log.head()).isEqualTo(2);
    }

    private Counted last(String counter) {
        return (Counted)
                TestEvents.CODEC.decode(log.stream(counter, 0).getLast()).event();
    }

    private void commandsApart(Object command, Act act) throws InterruptedException {
        Thread thread = Thread.ofPlatform().start(() -> commands.send(command, act));
        thread.join();
    }

    @SafeVarargs
    private List<Commands.Result> together(Callable<Commands.Result>... calls) throws Exception {
        return together(List.of(calls));
    }

    private List<Commands.Result> together(List<Callable<Commands.Result>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Commands.Result> results = new ArrayList<>();
            for (Future<Commands.Result> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static Act act(int number) {
        return new Act(new UUID(1, number), "ada", null, 0, ZoneOffset.UTC, null, false);
    }

    private static Act by(String actor, boolean derived, Act act) {
        return new Act(act.command(), actor, null, 0, act.zone(), null, derived);
    }

    static final class Hooks {
        Callable<?> counting = () -> null;
        Callable<?> copying = () -> null;
        final AtomicInteger failingBefore = new AtomicInteger();
        final AtomicInteger failingAfter = new AtomicInteger();
    }

    record Open(String counter, int events) {}

    record Count(@TargetAggregateIdentifier String counter, int by) {}

    record CountAndFail(@TargetAggregateIdentifier String counter) {}

    record CountTwice(@TargetAggregateIdentifier String counter) {}

    record Look(@TargetAggregateIdentifier String counter) {}

    record CopyFrom(String to, String from) {}

    record CountUnlessThere(String counter, String absent) {}

    record Transfer(String from, String to, int by) {}

    record Nest(String outer, String nested, String rolledBack, boolean fails) {}

    static final class Counter {
        @AggregateIdentifier
        private @Nullable String id;

        private int sum;

        Counter() {}

        Counter(Open open) {
            for (int i = 0; i < open.events(); i++) {
                Effect.in("acme").apply(new Counted(open.counter(), 1));
            }
        }

        @CommandHandler
        void decide(CountAndFail command) throws Exception {
            count(1);
            throw new Exception("checked");
        }

        @CommandHandler
        void decide(Look command) {}

        void count(int by) {
            if (by == 0) {
                throw new RuleBroken("counts-something", "by");
            }
            Effect.in("acme").apply(new Counted(Objects.requireNonNull(id), by));
        }

        @EventSourcingHandler
        void evolve(Counted event, Stamp stamp) {
            id = event.counter();
            sum += event.by();
        }
    }

    static final class Transfers {
        private final Repository<Counter> counters;
        private final Hooks hooks;

        Transfers(Repository<Counter> counters, Hooks hooks) {
            this.counters = counters;
            this.hooks = hooks;
        }

        @CommandHandler
        void decide(Open open) throws Exception {
            counters.newInstance(() -> new Counter(open));
        }

        @CommandHandler
        void decide(Count count, @MetaDataValue(Act.KEY) Act act) throws Exception {
            var counter = counters.load(count.counter());
            hooks.counting.call();
            counter.execute(one -> one.count(count.by()));
        }

        @CommandHandler
        void decide(CopyFrom copy) throws Exception {
            int sum = counters.load(copy.from()).invoke(counter -> counter.sum);
            hooks.copying.call();
            counters.load(copy.to()).execute(counter -> counter.count(sum));
        }

        @CommandHandler
        void decide(CountUnlessThere command) throws Exception {
            boolean there = true;
            try {
                counters.load(command.absent());
            } catch (org.axonframework.modelling.command.AggregateNotFoundException absent) {
                there = false;
            }
            hooks.copying.call();
            if (!there) {
                counters.load(command.counter()).execute(counter -> counter.count(1));
            }
        }

        @CommandHandler
        void decide(CountTwice twice) {
            counters.load(twice.counter()).execute(counter -> counter.count(1));
            CurrentUnitOfWork.get()
                    .onPrepareCommit(unit -> counters.load(twice.counter()).execute(counter -> counter.count(1)));
        }

        @CommandHandler
        void decide(Transfer transfer) {
            counters.load(transfer.from()).execute(counter -> counter.count(-transfer.by()));
            counters.load(transfer.to()).execute(counter -> counter.count(transfer.by()));
        }

        @CommandHandler
        void decide(Nest nest) throws Exception {
            counters.load(nest.outer()).execute(counter -> counter.count(1));
            DefaultUnitOfWork<?> nested = DefaultUnitOfWork.startAndGet(null);
            nested.execute(() -> counters.load(nest.nested()).execute(counter -> counter.count(1)));
            DefaultUnitOfWork<?> rolledBack = DefaultUnitOfWork.startAndGet(null);
            rolledBack.executeWithResult(() -> {
                counters.load(nest.rolledBack()).execute(counter -> counter.count(1));
                throw new IllegalStateException("rolled back");
            });
            if (nest.fails()) {
                throw new RuleBroken("nesting-fails", null);
            }
        }
    }
}
