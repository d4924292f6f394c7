package io.meridian.documents;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
}
