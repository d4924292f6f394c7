package io.meridian.account.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The entity belongs to this parent, or stands at the top of the tree. */
@EventName("entity.moved")
@Revision("1")
public record EntityMoved(
        String entity, @Nullable String parent, @Nullable When from) implements EntityEvent, Dated.From {}
