package io.meridian.interaction.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What the named event says did not take place. */
@EventName("interaction.cancelled")
@Revision("1")
public record InteractionCancelled(
        String interaction,
        String event,
        @Detachable @Nullable String reason) implements InteractionEvent {}
