package io.meridian.documents;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.ChangedMeanwhile.Difference;
import io.meridian.shared.Instants;
import io.meridian.shared.NamedZone;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a correction makes of a fact: the whole value again with the changed fields, in the place of the fact of that chain
 * that stands now. Only a field that somebody else changed since the version the correction was decided on is a conflict.
 *
 * @param replaces the standing fact whose event the correction names
 */
public record Corrected<T>(Fact<T> replaces, T value) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();
    private static final List<String> DATES = List.of("since", "from", "on");
    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    /** As {@link #of(Track, long, String, Map, Set, Act)}, in whichever track of a thing holds the event. */
    public static Corrected<?> of(
            Facts facts, String event, Map<String, @Nullable Object> changed, Set<String> fixed, Act act) {
        Track<?> track = facts.trackOf(event).orElseThrow(() -> new RuleBroken("event-is-of-this-thing", "event"));
        return of(track, facts.version(), event, changed, fixed, act);
    }

    /**
     * @param event one of the chain: the fact as the reader saw it
     * @param changed the changed fields by name in their JSON form; null empties one
     * @param fixed fields that name the thing and never change
     */
    public static <T> Corrected<T> of(
            Track<T> track,
            long version,
            String event,
            Map<String, @Nullable Object> changed,
            Set<String> fixed,
            Act act) {
        return of(track, version, event, changed, fixed, act, said -> said);
    }

    /**
     * As {@link #of(Track, long, String, Map, Set, Act)}, where what is in conflict is compared and told as somebody sees it.
     *
     * @param seen what a fact says, as far as whoever acts may see it
     */
    public static <T> Corrected<T> of(
            Track<T> track,
            long version,
            String event,
            Map<String, @Nullable Object> changed,
            Set<String> fixed,
            Act act,
            UnaryOperator<T> seen) {
        Fact<T> now =
                standing(track, event).orElseThrow(() -> new RuleBroken("only-what-stands-is-corrected", "event"));
        T base = act.version() == null
                ? now.said()
                : standing(Meanwhile.asOf(track, act.version()), event)
                        .orElse(now)
                        .said();
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(fields(now.said()));
        changed.forEach((field, value) -> {
            if (fixed.contains(field) || !merged.containsKey(field)) {
                throw new RuleBroken("no-such-field", field);
            }
            merged.put(field, value);
        });
        T value = value(merged, now.said());
        verifyGiven(value, changed);
        List<Difference> differences =
                differences(changed.keySet(), seen.apply(value), seen.apply(now.said()), seen.apply(base), now);
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(version, differences);
        }
        return new Corrected<>(now, value);
    }

    /** Compared as what they are (7.5 is 7.50), told in their JSON form. */
    private static <T> List<Difference> differences(Set<String> changed, T mine, T theirs, T base, Fact<T> now) {
        return changed.stream()
                .filter(field -> !Objects.equals(component(theirs, field), component(base, field))
                        && !Objects.equals(component(theirs, field), component(mine, field)))
                .map(field -> new Difference(
                        field,
                        fields(mine).get(field),
                        fields(theirs).get(field),
                        fields(base).get(field),
                        now.actor(),
                        now.recordedAt()))
                .toList();
    }

    /** What the fields of a request keep, a corrected field keeps: it is not emptied where it is required, and zones have names. */
    private static void verifyGiven(@Nullable Object value, Map<String, @Nullable Object> changed) {
        for (RecordComponent component :
                Objects.requireNonNull(value).getClass().getRecordComponents()) {
            if (changed.containsKey(component.getName())
                    && read(value, component) == null
                    && Nullness.forMethodReturnType(component.getAccessor()) == Nullness.NON_NULL) {
                throw new RuleBroken("field-is-never-empty", component.getName());
            }
        }
        changed.forEach((field, given) -> verifyZone(field, field, given));
    }

    private static void verifyZone(String field, String name, @Nullable Object given) {
        if (given instanceof Map<?, ?> parts) {
            parts.forEach((part, inside) -> verifyZone(field, String.valueOf(part), inside));
        } else if (name.equals("zone")
                && given instanceof String zone
                && NamedZone.of(zone).isEmpty()) {
            throw new RuleBroken("zone-is-known", field, zone);
        }
    }

    /** The fact that stands now in the chain an event belongs to; empty where all of it was taken back. */
    public static <T> Optional<Fact<T>> standing(Track<T> track, String event) {
        return track.standing().stream()
                .filter(fact ->
                        track.chain(fact).stream().anyMatch(one -> one.event().equals(event)))
                .findFirst();
    }

    /** Whether the correction says anything that did not stand already. */
    public boolean saysSomething() {
        return !value.equals(replaces.value());
    }

    /**
     * From when it is true: as before, unless its date ({@code since} or {@code from}, which begin, or {@code on}, which
     * ends) was corrected; a date that was emptied leaves the beginning open.
     */
    public long effectiveAt() {
        for (String name : DATES) {
            Object before = component(replaces.said(), name);
            Object after = component(value, name);
            if (!Objects.equals(before, after)) {
                return after instanceof When when ? (name.equals("on") ? when.end() : when.begin()) : Instants.OPEN;
            }
        }
        return replaces.effectiveAt();
    }

    /** Applies the corrected fact, whose value is its event, in the place of the one that stands. */
    public void apply(Effect effect) {
        effect.from(effectiveAt()).replacing(replaces.event()).apply(value);
    }

    private static @Nullable Object component(@Nullable Object record, String name) {
        for (RecordComponent component :
                Objects.requireNonNull(record).getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(record, component);
            }
        }
        return null;
    }

    private static @Nullable Object read(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object value) {
        return JSON.convertValue(value, FIELDS);
    }

    @SuppressWarnings("unchecked")
    private static <T> T value(Map<String, @Nullable Object> fields, T like) {
        try {
            return (T) JSON.convertValue(fields, Objects.requireNonNull(like).getClass());
        } catch (JacksonException malformed) {
            String field = malformed.getPath().isEmpty()
                    ? null
                    : malformed.getPath().getFirst().getPropertyName();
            if (malformed.getCause() instanceof RuleBroken rule) {
                throw field == null
                        ? rule
                        : new RuleBroken(rule.code(), field, rule.arguments().toArray(String[]::new));
            }
            throw new RuleBroken("value-fits-its-field", field);
        }
    }
}
