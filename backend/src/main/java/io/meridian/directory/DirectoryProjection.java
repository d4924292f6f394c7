package io.meridian.directory;

import io.meridian.directory.events.PersonEvent;
import io.meridian.directory.events.RegionEvent;
import io.meridian.documents.Audience;
import io.meridian.documents.Change;
import io.meridian.documents.Document;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds what is recorded about people of ours and regions into one document each. */
public final class DirectoryProjection implements Projection {
    @Override
    public Set<View<?>> views() {
        return Set.of(Directory.PERSON, Directory.REGION);
    }

    @Override
    public String fingerprint() {
        return "directory-1";
    }

    @Override
    public boolean concerns(Object event) {
        return event instanceof PersonEvent || event instanceof RegionEvent;
    }

    @Override
    public List<Change> fold(Recorded recorded, Shelf shelf) {
        Stamp stamp = recorded.stamp();
        return switch (recorded.event()) {
            case PersonEvent event ->
                put(
                        Directory.PERSON,
                        stamp,
                        event.person(),
                        shelf.get(Directory.PERSON, event.person())
                                .map(Document::body)
                                .orElse(PersonFacts.NONE)
                                .with(stamp, event));
            case RegionEvent event ->
                put(
                        Directory.REGION,
                        stamp,
                        event.region(),
                        shelf.get(Directory.REGION, event.region())
                                .map(Document::body)
                                .orElse(RegionFacts.NONE)
                                .with(stamp, event));
            default -> List.of();
        };
    }

    private static <T> List<Change> put(View<T> view, Stamp stamp, String id, T body) {
        return List.of(
                new Change.Put(new Document<>(view, stamp.account(), id, id, Audience.EVERYBODY, body, Map.of())));
    }
}
