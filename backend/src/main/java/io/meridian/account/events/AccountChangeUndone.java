package io.meridian.account.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What was said of the account is taken back. */
@EventName("account.change-undone")
@Revision("1")
public record AccountChangeUndone(String account) implements AccountEvent {}
