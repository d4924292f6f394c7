package io.meridian.contact.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contact holds this position, in the customer's words. */
@EventName("contact.role-set")
@Revision("1")
public record ContactRoleSet(
        String contact,
        @Detachable(of = "contact") @Nullable String role,
        @Nullable When from) implements ContactEvent, Dated.From {}
