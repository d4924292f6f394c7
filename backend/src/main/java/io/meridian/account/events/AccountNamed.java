package io.meridian.account.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The customer bears this name. */
@EventName("account.named")
@Revision("1")
public record AccountNamed(
        String account, @Detachable String name, @Nullable When from) implements AccountEvent, Dated.From {}
