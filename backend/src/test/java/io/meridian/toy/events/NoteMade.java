package io.meridian.toy.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** A note was made. */
@EventName("toy.note-made")
@Revision("1")
public record NoteMade(String note) implements NoteEvent {}
