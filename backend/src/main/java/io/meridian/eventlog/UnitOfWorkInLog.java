package io.meridian.eventlog;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What one root unit of work has read and staged: a resource of the root, so that nested units share it. It is appended
 * once, in the root's commit phase.
 */
final class UnitOfWorkInLog {
    private static final String KEY = UnitOfWorkInLog.class.getName();

    private final Map<Guard, Long> guards = new HashMap<>();
    private final List<DomainEventMessage<?>> staged = new ArrayList<>();

    private UnitOfWorkInLog() {}

    /** The one of the unit of work that is running, or null outside of any. */
    static @Nullable UnitOfWorkInLog current() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrComputeResource(KEY, key -> new UnitOfWorkInLog())
                : null;
    }

    /** The first reading counts: had the stream moved before a second one, the append must fail. */
    void read(Guard guard, long seen) {
        guards.putIfAbsent(guard, seen);
    }

    void stage(List<? extends EventMessage<?>> events, EventLog log, EventCodec codec) {
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        if (!staged.isEmpty()) {
            throw new IllegalStateException("events must not be published while a unit of work prepares to commit");
        }
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> domain)) {
                throw new IllegalStateException(event.getPayloadType().getName() + " was not applied to an aggregate");
            }
            staged.add(domain);
        }
        if (!staged.isEmpty()) {
            root.onCommit(committing -> append(committing, log, codec));
        }
    }

    private void append(UnitOfWork<?> root, EventLog log, EventCodec codec) {
        Message<?> message = root.getMessage();
        if (!(message.getMetaData().get(Act.KEY) instanceof Act act)
                || !(message.getMetaData().get(Ticket.KEY) instanceof Ticket ticket)) {
            throw new IllegalStateException("events are recorded only for a command sent through Commands");
        }
        List<Proposal.Staged> events = new ArrayList<>(staged.size());
        for (DomainEventMessage<?> event : staged) {
            events.add(proposed(event, codec));
        }
        ticket.committed(log.append(new Proposal(
                act.command(),
                ticket.commandType(),
                ticket.contentHash(),
                act.actor(),
                ticket.correlation(),
                ticket.causation(),
                act.region(),
                ZoneId.of(act.zone().getId()),
                Map.copyOf(guards),
                events)));
    }

    private static Proposal.Staged proposed(DomainEventMessage<?> message, EventCodec codec) {
        Stamp stamp = Stamp.of(message);
        EventCatalog.Entry entry = codec.catalog().entryOf(message.getPayload());
        if (stamp.account().isEmpty() || message.getMetaData().get(Effect.EVENT) == null) {
            throw new IllegalStateException(entry.name() + " was not applied through Effect");
        }
        if (stamp.aggregate().isEmpty()) {
            throw new IllegalStateException(
                    stamp.aggregateType() + " must leave its identifier null until its first event sets it");
        }
        return new Proposal.Staged(
                stamp.event(),
                entry.name(),
                entry.revision(),
                stamp.account(),
                stamp.aggregateType(),
                stamp.aggregate(),
                stamp.sequence(),
                stamp.effectiveAt() == io.meridian.shared.Instants.NEVER ? null : stamp.effectiveAt(),
                stamp.names(),
                codec.encode(message.getPayload()));
    }
}
