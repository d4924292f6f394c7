package io.meridian.contact.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contact is reached by this mail address, or by none. */
@EventName("contact.mail-set")
@Revision("1")
public record ContactMailSet(
        String contact,
        @Detachable(of = "contact") @Nullable String mail,
        @Nullable When from) implements ContactEvent, Dated.From {}
