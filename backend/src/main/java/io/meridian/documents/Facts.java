package io.meridian.documents;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document body made of tracks: everything known about one thing. Implemented by records whose components are tracks. */
public interface Facts {
    /** The tracks by component name; a component that maps keys to tracks counts each. */
    default List<Track<?>> tracks() {
        List<Track<?>> tracks = new ArrayList<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(this);
                if (value instanceof Track<?> track) {
                    tracks.add(track);
                } else if (value instanceof Map<?, ?> map) {
                    map.values().forEach(entry -> {
                        if (entry instanceof Track<?> track) {
                            tracks.add(track);
                        } else if (entry instanceof Facts facts) {
                            tracks.addAll(facts.tracks());
                        }
                    });
                }
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return tracks;
    }

    /** The track that holds an event, be it a fact or the taking back of one. */
    default Optional<Track<?>> trackOf(String event) {
        return tracks().stream()
                .filter(track -> track.find(event).isPresent())
                .<Track<?>>map(track -> track)
                .findFirst();
    }

    /** What is known about a thing inside this document that has an id of its own (an entity of a tree). */
    default Optional<Facts> part(String thing) {
        return Optional.empty();
    }

    /** The sequence of the last event in it, the version of {@code If-Match}; -1 where nothing is known. */
    default long version() {
        return tracks().stream()
                .flatMap(track -> track.facts().stream())
                .mapToLong(Fact::sequence)
                .max()
                .orElse(-1);
    }
}
