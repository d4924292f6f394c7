package io.meridian.eventlog;

import io.meridian.eventlog.LoggedCommands.Dispatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Keeps one root unit of work open, in which every command is a nested one, and rolls it back at the end. A refused
 * command may leave its aggregates half changed, so the accepted ones are decided anew after it.
 */
final class RehearsedCommands implements Rehearsal {
    private final Dispatch dispatch;
    private final List<Map.Entry<Object, Act>> accepted = new ArrayList<>();
    private UnitOfWork<?> root = open();

    RehearsedCommands(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void send(Object command, Act act) {
        try {
            dispatch.decide(command, act);
            accepted.add(Map.entry(command, act));
        } catch (RuntimeException refused) {
            root.rollback();
            root = open();
            accepted.forEach(entry -> dispatch.decide(entry.getKey(), entry.getValue()));
            throw refused;
        }
    }

    @Override
    public void close() {
        root.rollback();
    }

    private static UnitOfWork<?> open() {
        return DefaultUnitOfWork.startAndGet(new GenericMessage<>("rehearsal"));
    }
}
