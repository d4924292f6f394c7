package io.meridian.contact.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contact is addressed with this title, or with none. */
@EventName("contact.title-set")
@Revision("1")
public record ContactTitleSet(
        String contact,
        @Detachable(of = "contact") @Nullable String title,
        @Nullable When from) implements ContactEvent, Dated.From {}
