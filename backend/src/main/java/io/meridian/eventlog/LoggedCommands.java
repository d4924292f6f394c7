package io.meridian.eventlog;

import io.meridian.shared.Ids;
import io.meridian.shared.Unknown;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Commands whose ids stand in the log, dispatched on Axon's command bus. */
final class LoggedCommands implements Commands {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST_PAUSE = Duration.ofMillis(20).toNanos();

    private static final UUID DERIVED = UUID.fromString("3d5e3c5e-7a4f-5b0e-9c59-5d1f0a3c7e21");

    private final EventLog log;
    private final CommandBus bus;
    private volatile Duration patience = PATIENCE;

    LoggedCommands(EventLog log, CommandBus bus) {
        this.log = log;
        this.bus = bus;
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            if (unitOfWork.getMessage().getMetaData().get(Ticket.KEY) instanceof Ticket ticket) {
                // Each time anew: whoever was released between two attempts is refused.
                ticket.allowed().run();
            }
            return chain.proceed();
        });
    }

    @Override
    public Result send(Object command, Act act, Runnable allowed) {
        Ticket ticket = ticket(command, allowed);
        if (CurrentUnitOfWork.isStarted()) {
            return apart(command, act, ticket);
        }
        return send(command, act, ticket);
    }

    /** How long an act is tried again; null: as long as ever. For tests, which do not wait that long. */
    void patience(@Nullable Duration atMost) {
        patience = atMost == null ? PATIENCE : atMost;
    }

    @Override
    public Rehearsal rehearse() {
        if (CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("a rehearsal is nobody's part");
        }
        return new RehearsedCommands((command, act) -> {
            Ticket ticket = ticket(command, () -> {});
            if (repeated(act, ticket).isEmpty()) {
                Throwable refused = dispatch(command, at(log.now(), act), ticket);
                if (refused != null) {
                    throw failure(refused);
                }
            }
        });
    }

    @Override
    public UUID derivedId(String key, Object command, long comparedVersion) {
        byte[] content = ContentHash.of(log.contentKey(), command.getClass().getSimpleName(), command);
        return Ids.derived(DERIVED, key + "\n" + HexFormat.of().formatHex(content) + "\n" + comparedVersion);
    }

    /** Decides a command in the unit of work that is open. */
    interface Dispatch {
        void decide(Object command, Act act);
    }

    private Result send(Object command, Act act, Ticket ticket) {
        Optional<Result> before = repeated(act, ticket);
        if (before.isPresent()) {
            return before.get();
        }
        long until = System.nanoTime() + patience.toNanos();
        for (int attempt = 1; ; attempt++) {
            Throwable failure = dispatch(command, at(log.now(), act), ticket);
            if (failure == null) {
                return ticket.commit() == null
                        ? repeated(act, ticket).orElseGet(() -> new Result(Cursor.of(log.head()), List.of()))
                        : result(ticket.commit());
            }
            // Whoever else acted under this id meanwhile has the say, also over a refusal.
            Optional<Result> meanwhile = repeated(act, ticket);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            if (!again(failure)) {
                throw failure(failure);
            }
            if (System.nanoTime() > until) {
                throw failure instanceof OutcomeUnknown unknown ? unknown : new OutcomeUnknown(failure);
            }
            LockSupport.parkNanos(
                    ThreadLocalRandom.current().nextLong(Math.min(LONGEST_PAUSE, 100_000L << Math.min(attempt, 8))));
        }
    }

    /** An unknown outcome is resolved by the same id: either it stands, or it is recorded now. */
    private static boolean again(Throwable failure) {
        return failure instanceof ConcurrencyException
                || failure instanceof CommandIdTaken
                || failure instanceof OutcomeUnknown && !Thread.currentThread().isInterrupted();
    }

    /** A reaction to an event is an act of its own: it must not become part of the unit of work that handles the event. */
    private Result apart(Object command, Act act, Ticket ticket) {
        if (CurrentUnitOfWork.get().root().getMessage() instanceof CommandMessage<?>) {
            throw new IllegalStateException("one act is one commit: a command handler sends no commands");
        }
        AtomicReference<@Nullable Result> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread apart = Thread.ofVirtual().start(() -> {
            try {
                result.set(send(command, act, ticket));
            } catch (RuntimeException | Error failed) {
                thrown.set(failed);
            }
        });
        try {
            apart.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown(interrupted);
        }
        Throwable failed = thrown.get();
        if (failed != null) {
            throw failure(failed);
        }
        return java.util.Objects.requireNonNull(result.get());
    }

    private Ticket ticket(Object command, Runnable allowed) {
        String type = command.getClass().getSimpleName();
        String correlation = null;
        String causation = null;
        if (CurrentUnitOfWork.isStarted()) {
            Message<?> message = CurrentUnitOfWork.get().getMessage();
            if (message instanceof EventMessage<?> event
                    && event.getMetaData().get(StampParameterResolverFactory.STAMP) instanceof Stamp stamp) {
                causation = stamp.event();
                correlation = stamp.event();
            }
        }
        return new Ticket(type, ContentHash.of(log.contentKey(), type, command), correlation, causation, allowed);
    }

    private @Nullable Throwable dispatch(Object command, Act act, Ticket ticket) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        bus.dispatch(
                new GenericCommandMessage<>(command, MetaData.from(Map.of(Act.KEY, act, Ticket.KEY, ticket))),
                (CommandMessage<?> sent, CommandResultMessage<?> answer) ->
                        failure.set(answer.isExceptional() ? told(answer.exceptionResult()) : null));
        return failure.get();
    }

    /** What the handler or the log said, out of the wrappings it may have come in. */
    private static Throwable told(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof AggregateNotFoundException) {
                return new Unknown("not-found");
            }
            if (cause instanceof ConcurrencyException
                    || cause.getClass().getPackageName().startsWith("io.meridian.")) {
                return cause;
            }
        }
        return thrown;
    }

    private static RuntimeException failure(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    private static Act at(long now, Act act) {
        return new Act(act.command(), act.actor(), act.version(), now, act.zone(), act.region(), act.derived());
    }

    private Optional<Result> repeated(Act act, Ticket ticket) {
        return log.commitOf(act.command()).map(commit -> {
            if (!commit.commandType().equals(ticket.commandType())
                    || !MessageDigest.isEqual(commit.contentHash(), ticket.contentHash())
                    || !(act.derived() || commit.actor().equals(act.actor()))) {
                throw new CommandIdReused();
            }
            return result(commit);
        });
    }

    private static Result result(Commit commit) {
        Map<String, Changed> changed = new LinkedHashMap<>();
        long position = 0;
        for (StoredEvent event : commit.events()) {
            Stamp stamp = event.stamp();
            changed.put(stamp.aggregate(), new Changed(stamp.aggregateType(), stamp.aggregate(), stamp.sequence()));
            position = stamp.position();
        }
        return new Result(Cursor.of(position), new ArrayList<>(changed.values()));
    }
}
