package io.meridian.directory.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person of ours bears this name. */
@EventName("person.named")
@Revision("1")
public record PersonNamed(
        String person,
        @Detachable(of = "person") String name,
        @Nullable When from) implements PersonEvent, Dated.From {}
