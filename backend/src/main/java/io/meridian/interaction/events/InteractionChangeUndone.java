package io.meridian.interaction.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** The named event says nothing any more, and what it had replaced stands again. */
@EventName("interaction.change-undone")
@Revision("1")
public record InteractionChangeUndone(String interaction, String event) implements InteractionEvent {}
