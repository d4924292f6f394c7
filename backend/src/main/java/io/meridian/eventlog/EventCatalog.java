package io.meridian.eventlog;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every event this program knows: its stable name, its revision and its record. */
public final class EventCatalog {
    private final Map<String, Entry> byName = new TreeMap<>();
    private final Map<Class<?>, Entry> byRecord = new LinkedHashMap<>();

    private EventCatalog(Collection<Class<?>> records) {
        for (Class<?> record : records) {
            Entry entry = entry(record);
            Entry other = byName.putIfAbsent(entry.name(), entry);
            if (other != null && other.record() != record) {
                throw new IllegalStateException("Two events are named \"" + entry.name() + "\": "
                        + other.record().getName() + " and " + record.getName() + ".");
            }
            byRecord.put(record, entry);
        }
    }

    /** The event records of these packages and below. */
    public static EventCatalog scan(String... packages) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventName.class));
        List<Class<?>> records = new java.util.ArrayList<>();
        for (String base : packages) {
            for (BeanDefinition found : scanner.findCandidateComponents(base)) {
                records.add(ClassUtils.resolveClassName(
                        java.util.Objects.requireNonNull(found.getBeanClassName()),
                        EventCatalog.class.getClassLoader()));
            }
        }
        return new EventCatalog(records);
    }

    public static EventCatalog of(Class<?>... records) {
        return new EventCatalog(List.of(records));
    }

    /** All entries, by name. */
    public Collection<Entry> entries() {
        return byName.values();
    }

    Entry entryOf(Object event) {
        Entry entry = byRecord.get(event.getClass());
        if (entry == null) {
            throw new IllegalArgumentException(event.getClass().getName()
                    + " is not in the catalog of events: it needs @EventName and @Revision.");
        }
        return entry;
    }

    /** The entry of a stored name in its current revision. */
    Entry named(String name, String revision) {
        Entry entry = byName.get(name);
        if (entry == null || !entry.revision().equals(revision)) {
            throw new UnknownEvent(name, revision);
        }
        return entry;
    }

    boolean knows(String name, String revision) {
        Entry entry = byName.get(name);
        return entry != null && entry.revision().equals(revision);
    }

    private static Entry entry(Class<?> record) {
        EventName name = record.getAnnotation(EventName.class);
        Revision revision = record.getAnnotation(Revision.class);
        if (name == null || revision == null || !record.isRecord()) {
            throw new IllegalStateException(record.getName() + " must be a record with @EventName and @Revision.");
        }
        Map<String, @Nullable String> detachable = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = component.getType();
            if (type == double.class || type == float.class || type == Double.class || type == Float.class) {
                throw new IllegalStateException(record.getName() + "." + component.getName()
                        + " must not be a floating point number; use BigDecimal.");
            }
            if (type == Set.class) {
                throw new IllegalStateException(record.getName() + "." + component.getName()
                        + " must not be a Set, which has no order that stays; use List.");
            }
            Detachable detached = component.getAnnotation(Detachable.class);
            if (detached != null) {
                if (type != String.class) {
                    throw new IllegalStateException(
                            record.getName() + "." + component.getName() + " is @Detachable and must be a String.");
                }
                detachable.put(component.getName(), detached.of().isEmpty() ? null : detached.of());
            }
        }
        for (String of : detachable.values()) {
            if (of != null
                    && java.util.Arrays.stream(record.getRecordComponents())
                            .noneMatch(component -> component.getName().equals(of))) {
                throw new IllegalStateException(record.getName() + " has no component \"" + of + "\".");
            }
        }
        return new Entry(name.value(), revision.value(), record, detachable);
    }

    /**
     * One event.
     *
     * @param detachable its detachable components, each with the component that names the person, or null for free text
     */
    public record Entry(String name, String revision, Class<?> record, Map<String, @Nullable String> detachable) {}
}
