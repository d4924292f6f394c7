package io.meridian.eventlog;

import io.meridian.shared.Instants;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * From when an event is true, in which account, and what it replaces: what an aggregate says beside the record itself.
 * Usage in {@code decide}: {@code Effect.in(account).from(when.begin()).replacing(eventId).apply(new Event(...))}.
 */
public final class Effect {
    public static final String ACCOUNT = "account";
    public static final String EFFECTIVE_AT = "effectiveAt";
    public static final String NAMES = "names";
    /** The id under which the event will be stored: derived from the command id and its place in the unit of work. */
    public static final String EVENT = "event";

    public static final String ACTOR = "actor";
    public static final String ZONE = "zone";

    private static final String NEXT = Effect.class.getName() + ".next";

    private final String account;
    private final long effectiveAt;
    private final @Nullable String names;

    private Effect(String account, long effectiveAt, @Nullable String names) {
        this.account = account;
        this.effectiveAt = effectiveAt;
        this.names = names;
    }

    /** True from the moment the act is recorded. */
    public static Effect in(String account) {
        return new Effect(account, Instants.NEVER, null);
    }

    /** True from this instant (microseconds); {@code NEVER} stands for the moment of recording. */
    public Effect from(long micros) {
        return new Effect(account, micros, names);
    }

    /** Names the event that this one replaces. */
    public Effect replacing(String event) {
        return new Effect(account, effectiveAt, event);
    }

    /** Applies the event to the aggregate whose handler is running. */
    public void apply(Object event) {
        AggregateLifecycle.apply(event, metaData().mergedWith(origin()));
    }

    private static Map<String, ?> origin() {
        Act act = current();
        if (act == null) {
            return Map.of();
        }
        AtomicInteger next =
                CurrentUnitOfWork.get().root().<AtomicInteger>getOrComputeResource(NEXT, key -> new AtomicInteger());
        return Map.of(
                EVENT,
                act.id("event/" + next.getAndIncrement()),
                ACTOR,
                act.actor(),
                ZONE,
                act.zone().getId());
    }

    /** The act of the unit of work that is running, or null outside of one. */
    static @Nullable Act current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return null;
        }
        Message<?> message = CurrentUnitOfWork.get().root().getMessage();
        return message != null && message.getMetaData().get(Act.KEY) instanceof Act act ? act : null;
    }

    /** The stamp an event would have if it was recorded now: for rules that look at the state after the act. */
    public Stamp foreseen(Act act) {
        return new Stamp(
                "foreseen",
                Instants.NEVER,
                Instants.NEVER,
                act.moment(effectiveAt),
                account,
                "",
                "",
                Instants.NEVER,
                names,
                act.actor(),
                Instants.NEVER,
                act.zone());
    }

    public MetaData metaData() {
        Map<String, Object> data = new HashMap<>();
        data.put(ACCOUNT, account);
        if (effectiveAt != Instants.NEVER) {
            data.put(EFFECTIVE_AT, Long.toString(effectiveAt));
        }
        if (names != null) {
            data.put(NAMES, names);
        }
        return MetaData.from(data);
    }
}
