package io.meridian.contact.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What was said of the contact is taken back. */
@EventName("contact.change-undone")
@Revision("1")
public record ContactChangeUndone(String contact) implements ContactEvent {}
