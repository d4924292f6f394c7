package io.meridian.contact.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody is a contact, since a date where it is known. */
@EventName("contact.added")
@Revision("1")
public record ContactAdded(String contact, @Nullable When since) implements ContactEvent, Dated.Since {}
