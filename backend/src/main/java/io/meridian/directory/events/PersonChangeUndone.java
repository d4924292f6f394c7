package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What was said of a person of ours is taken back. */
@EventName("person.change-undone")
@Revision("1")
public record PersonChangeUndone(String person) implements PersonEvent {}
