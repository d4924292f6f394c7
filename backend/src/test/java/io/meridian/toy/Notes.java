package io.meridian.toy;

import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.EventCatalog;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.Recorded;
import io.meridian.toy.events.NoteAudienceSet;
import io.meridian.toy.events.NoteChangeUndone;
import io.meridian.toy.events.NoteEvent;
import io.meridian.toy.events.NoteMade;
import io.meridian.toy.events.NoteOwned;
import io.meridian.toy.events.NoteSaid;
import io.meridian.toy.events.NoteTorn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds notes: one document each. */
public record Notes(String fingerprint, boolean foldsTornNotes) implements Projection {
    public static final View<NoteFacts> NOTE = new View<>("toy-note", NoteFacts.class);

    public Notes() {
        this("notes-1", false);
    }

    public static EventCodec codec() {
        return new EventCodec(EventCatalog.of(
                NoteMade.class,
                NoteSaid.class,
                NoteOwned.class,
                NoteChangeUndone.class,
                NoteAudienceSet.class,
                NoteTorn.class,
                io.meridian.eventlog.FieldsForgotten.class));
    }

    @Override
    public Set<View<?>> views() {
        return Set.of(NOTE);
    }

    @Override
    public boolean concerns(Object event) {
        return event instanceof NoteEvent;
    }

    @Override
    public List<Change> fold(Recorded recorded, Shelf shelf) {
        NoteEvent event = (NoteEvent) recorded.event();
        if (event instanceof NoteTorn && !foldsTornNotes) {
            throw new IllegalStateException("a torn note");
        }
        NoteFacts facts = shelf.get(NOTE, event.note())
                .map(Document::body)
                .orElse(NoteFacts.NONE)
                .with(recorded.stamp(), event);
        return List.of(new Change.Put(new Document<>(
                NOTE,
                recorded.stamp().account(),
                event.note(),
                event.note(),
                facts.audience(),
                facts,
                Map.of("facts", (long) facts.said().facts().size()))));
    }
}
