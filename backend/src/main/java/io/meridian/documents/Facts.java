package io.meridian.documents;

import io.meridian.shared.When;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A document body made of tracks: everything known about one thing. Implemented by records whose components are tracks. */
public interface Facts {
    /** The tracks, as {@link #tracksByName()} orders them. */
    default List<Track<?>> tracks() {
        return List.copyOf(tracksByName().values());
    }

    /** The tracks by component name; a map's keys and nested facts follow after a dot ({@code members.anna.role}). */
    default Map<String, Track<?>> tracksByName() {
        Map<String, Track<?>> tracks = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            try {
                gather(component.getName(), component.getAccessor().invoke(this), tracks);
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

    /** When an event of it was true, as it was given; null where it was "now". */
    default @Nullable When given(String event) {
        return trackOf(event)
                .flatMap(track -> track.find(event))
                .map(Fact::given)
                .orElse(null);
    }

    /** The end that a fact tells of what has held since its effective instant; null where it tells none. */
    default @Nullable End endTold(Fact<?> fact) {
        return null;
    }

    /**
     * An end that a fact tells.
     *
     * @param kind what tells such an end ({@code MemberReleased})
     * @param given when, as it was given
     * @param corrects whether it takes the place of an end that was told before
     */
    record End(String kind, When given, boolean corrects) {}

    /**
     * When what a fact says comes to its end by time alone, so that the thing reads differently from then on
     * (microseconds): an appointment ends, a due has passed. Empty where nothing does.
     */
    default OptionalLong turnsAt(Fact<?> fact) {
        return OptionalLong.empty();
    }

    /** Whether somebody said that there is such a thing, and nothing says so any more. */
    boolean wasTakenBack();

    /** Whether it only gathers things that have ids of their own: its parts have histories, it has none. */
    default boolean gathers() {
        return false;
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

    private static void gather(String name, @Nullable Object value, Map<String, Track<?>> tracks) {
        if (value instanceof Track<?> track) {
            tracks.put(name, track);
        } else if (value instanceof Facts facts) {
            facts.tracksByName().forEach((inner, track) -> tracks.put(name + "." + inner, track));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put(String.valueOf(key), entry));
            sorted.forEach((key, entry) -> gather(name + "." + key, entry, tracks));
        }
    }
}
