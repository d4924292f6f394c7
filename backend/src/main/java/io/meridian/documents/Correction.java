package io.meridian.documents;

import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.RuleBroken;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a correction replaces and what it says: the changed fields merged into the fact that stands now. Only a field that
 * somebody else changed since the version this one was decided on, to something else, is a conflict.
 *
 * @param replaces the standing fact, which the correction names
 */
public record Correction<T extends Record>(Fact<T> replaces, T whole, Set<String> changed) {

    /**
     * @param event any fact of the chain
     * @param version of the thing, on which the change was decided; null is the latest
     * @param changes new values by component name
     * @throws ChangedMeanwhile the same field was changed to another value since
     * @throws RuleBroken {@code fact-stands}: it was cancelled or undone; {@code field-belongs-to-fact}
     */
    public static <T extends Record> Correction<T> of(
            Facts thing,
            Track<T> track,
            String event,
            @Nullable Long version,
            Map<String, ? extends @Nullable Object> changes) {
        Fact<T> standing = track.heir(event).orElseThrow(() -> new RuleBroken("fact-stands", "event"));
        Fact<T> base = base(track, standing, version);
        List<ChangedMeanwhile.Difference> differences = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        changes.forEach((field, mine) -> {
            Object theirs = value(standing, field);
            Object then = value(base, field);
            if (!Objects.equals(mine, theirs)) {
                changed.add(field);
                if (!Objects.equals(then, theirs)) {
                    differences.add(new ChangedMeanwhile.Difference(
                            field, mine, theirs, then, standing.actor(), standing.recordedAt()));
                }
            }
        });
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(thing.version(), differences);
        }
        return new Correction<>(standing, merged(standing.said(), changes), changed);
    }

    public boolean changesNothing() {
        return changed.isEmpty();
    }

    private static <T> Fact<T> base(Track<T> track, Fact<T> standing, @Nullable Long version) {
        return version == null
                ? standing
                : track.chain(standing).stream()
                        .filter(fact -> fact.sequence() <= version && fact.value() != null)
                        .findFirst()
                        .orElse(standing);
    }

    private static @Nullable Object value(Fact<? extends Record> fact, String field) {
        RecordComponent component = Optional.ofNullable(fact.said().getClass().getRecordComponents()).stream()
                .flatMap(java.util.Arrays::stream)
                .filter(one -> one.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("field-belongs-to-fact", field));
        return value(component, fact.said());
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T merged(T record, Map<String, ? extends @Nullable Object> changes) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String name = components[i].getName();
            values[i] = changes.containsKey(name) ? changes.get(name) : value(components[i], record);
        }
        try {
            Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return (T) canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
