package io.meridian.contact.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;

/** The contact has left; the day is included. */
@EventName("contact.left")
@Revision("1")
public record ContactLeft(String contact, When on) implements ContactEvent, Dated.On {}
