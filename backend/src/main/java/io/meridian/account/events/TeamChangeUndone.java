package io.meridian.account.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** What was said of an appointment is taken back. */
@EventName("team.change-undone")
@Revision("1")
public record TeamChangeUndone(String appointment) implements TeamEvent {}
