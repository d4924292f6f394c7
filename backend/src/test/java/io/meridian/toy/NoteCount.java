package io.meridian.toy;

import io.meridian.documents.Audience;
import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.toy.events.NoteMade;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the notes of an account. */
public record NoteCount() implements Projection {
    public static final View<Long> COUNT = new View<>("toy-count", Long.class);

    @Override
    public Set<View<?>> views() {
        return Set.of(COUNT);
    }

    @Override
    public String fingerprint() {
        return "count-1";
    }

    @Override
    public boolean concerns(Object event) {
        return event instanceof NoteMade;
    }

    @Override
    public List<Change> fold(Recorded recorded, Shelf shelf) {
        String account = recorded.stamp().account();
        long count = shelf.get(COUNT, account).map(Document::body).orElse(0L);
        return List.of(new Change.Put(
                new Document<>(COUNT, account, account, account, Audience.EVERYBODY, count + 1, Map.of())));
    }
}
