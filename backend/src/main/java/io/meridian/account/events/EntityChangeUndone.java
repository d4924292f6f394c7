package io.meridian.account.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What was said of the entity is taken back. */
@EventName("entity.change-undone")
@Revision("1")
public record EntityChangeUndone(String entity) implements EntityEvent {}
