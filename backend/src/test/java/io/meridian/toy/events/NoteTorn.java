package io.meridian.toy.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** An event that the first fold of notes could not fold. */
@EventName("toy.note-torn")
@Revision("1")
public record NoteTorn(String note) implements NoteEvent {}
