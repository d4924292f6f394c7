package io.meridian.account.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A global customer is registered, ours since a date where it is known. */
@EventName("account.registered")
@Revision("1")
public record AccountRegistered(String account, @Nullable When since) implements AccountEvent, Dated.Since {}
