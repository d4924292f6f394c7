package io.meridian.eventlog;

import io.meridian.shared.Instants;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Gives event handlers the {@link Stamp} of the event they handle: as stored when it was read from the log, else what its
 * act has said so far, with everything that only the log decides being {@code NEVER}.
 */
public final class StampParameterResolverFactory implements ParameterResolverFactory {
    /** Metadata key under which an event read from the log carries its stamp. */
    static final String STAMP = "stamp";

    private static final ParameterResolver<Stamp> RESOLVER = new ParameterResolver<>() {
        @Override
        public Stamp resolveParameterValue(Message<?> message) {
            return of((EventMessage<?>) message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof EventMessage<?>;
        }
    };

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Stamp.class ? RESOLVER : null;
    }

    static Stamp of(EventMessage<?> message) {
        MetaData said = message.getMetaData();
        if (said.get(STAMP) instanceof Stamp stored) {
            return stored;
        }
        String aggregateType = "";
        String aggregate = "";
        long sequence = 0;
        if (message instanceof DomainEventMessage<?> domain) {
            aggregateType = domain.getType();
            aggregate = domain.getAggregateIdentifier() == null ? "" : domain.getAggregateIdentifier();
            sequence = domain.getSequenceNumber();
        }
        String effectiveAt = text(said, Effect.EFFECTIVE_AT);
        String zone = text(said, Effect.ZONE);
        return new Stamp(
                orElse(text(said, Effect.EVENT), message.getIdentifier()),
                Instants.NEVER,
                Instants.NEVER,
                effectiveAt == null ? Instants.NEVER : Long.parseLong(effectiveAt),
                orElse(text(said, Effect.ACCOUNT), ""),
                aggregateType,
                aggregate,
                sequence,
                text(said, Effect.NAMES),
                orElse(text(said, Effect.ACTOR), ""),
                Instants.NEVER,
                zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
    }

    private static @Nullable String text(MetaData said, String key) {
        return (String) said.get(key);
    }

    private static String orElse(@Nullable String said, String otherwise) {
        return said == null ? otherwise : said;
    }
}
