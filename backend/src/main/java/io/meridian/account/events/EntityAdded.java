package io.meridian.account.events;

import io.meridian.account.EntityKind;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A legal entity, site or region of the customer exists, since a date where it is known. */
@EventName("entity.added")
@Revision("1")
public record EntityAdded(
        String entity, EntityKind kind, @Nullable When since) implements EntityEvent, Dated.Since {}
