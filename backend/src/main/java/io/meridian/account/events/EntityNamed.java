package io.meridian.account.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The entity bears this name. */
@EventName("entity.named")
@Revision("1")
public record EntityNamed(
        String entity, @Detachable String name, @Nullable When from) implements EntityEvent, Dated.From {}
