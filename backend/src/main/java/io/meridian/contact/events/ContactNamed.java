package io.meridian.contact.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contact bears this name. */
@EventName("contact.named")
@Revision("1")
public record ContactNamed(
        String contact,
        @Detachable(of = "contact") String name,
        @Nullable When from) implements ContactEvent, Dated.From {}
