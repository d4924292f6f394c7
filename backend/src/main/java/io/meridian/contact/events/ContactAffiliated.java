package io.meridian.contact.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contact works for this entity of the customer, or for a third party named by its organisation. */
@EventName("contact.affiliated")
@Revision("1")
public record ContactAffiliated(
        String contact,
        @Nullable String entity,
        @Detachable(of = "contact") @Nullable String organisation,
        @Nullable When from)
        implements ContactEvent, Dated.From {}
