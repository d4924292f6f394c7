package io.meridian.commitment.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** The named event says nothing any more, and what it had replaced stands again. */
@EventName("commitment.change-undone")
@Revision("1")
public record CommitmentChangeUndone(String commitment, String event) implements CommitmentEvent {}
