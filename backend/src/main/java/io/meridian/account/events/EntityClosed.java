package io.meridian.account.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;

/** The entity is closed; the day is included. */
@EventName("entity.closed")
@Revision("1")
public record EntityClosed(String entity, When on) implements EntityEvent, Dated.On {}
