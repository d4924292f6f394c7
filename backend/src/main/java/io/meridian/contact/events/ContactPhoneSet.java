package io.meridian.contact.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contact is reached by this phone number, or by none. */
@EventName("contact.phone-set")
@Revision("1")
public record ContactPhoneSet(
        String contact,
        @Detachable(of = "contact") @Nullable String phone,
        @Nullable When from) implements ContactEvent, Dated.From {}
