package io.meridian.toy.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** The event it names is taken back. */
@EventName("toy.note-change-undone")
@Revision("1")
public record NoteChangeUndone(String note) implements NoteEvent {}
