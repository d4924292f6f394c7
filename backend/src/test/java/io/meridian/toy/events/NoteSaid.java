package io.meridian.toy.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** A note says something from an instant on. */
@EventName("toy.note-said")
@Revision("1")
public record NoteSaid(String note, @Detachable String text) implements NoteEvent {}
