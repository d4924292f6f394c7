package io.meridian.directory.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody is a person of ours, since a date where it is known. */
@EventName("person.added")
@Revision("1")
public record PersonAdded(String person, @Nullable When since) implements PersonEvent, Dated.Since {}
