package io.meridian.toy.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** Somebody owns a note from an instant on. */
@EventName("toy.note-owned")
@Revision("1")
public record NoteOwned(String note, String person) implements NoteEvent {}
