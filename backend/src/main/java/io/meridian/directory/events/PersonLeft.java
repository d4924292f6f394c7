package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;

/** A person of ours has left; the day is included. */
@EventName("person.left")
@Revision("1")
public record PersonLeft(String person, When on) implements PersonEvent, Dated.On {}
