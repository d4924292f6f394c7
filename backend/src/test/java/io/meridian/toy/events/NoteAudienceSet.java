package io.meridian.toy.events;

import io.meridian.eventlog.EventName;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Only these people may see a note. */
@EventName("toy.note-audience-set")
@Revision("1")
public record NoteAudienceSet(String note, List<String> people) implements NoteEvent {}
