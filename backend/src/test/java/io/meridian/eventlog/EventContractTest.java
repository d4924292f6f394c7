package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events are for ever: for each one a golden file {@code events/<name>.<revision>.json} pins its name, its revision and
 * the JSON of a sample. A new event gets its file by running this test with {@code -Dmeridian.events.write=true}; the file
 * is committed and never changed again. A changed event gets a new revision and an upcaster, and its old file stays.
 */
class EventContractTest {
    private static final Path GOLDEN = Path.of("src/test/resources/events");
    private static final EventCatalog CATALOG = catalog();
    private static final EventCodec CODEC = new EventCodec(CATALOG, upcasters(), new CountingBytes());

    /** The product's events: test events live beside them on the class path of this test only. */
    private static EventCatalog catalog() {
        return EventCatalog.of(EventCatalog.scan("io.meridian").entries().stream()
                .map(EventCatalog.Entry::record)
                .filter(record -> !record.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes"))
                .toArray(Class<?>[]::new));
    }

    private static EventUpcaster upcasters() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(EventUpcaster.class));
        List<EventUpcaster> found = scanner.findCandidateComponents("io.meridian").stream()
                .map(definition -> (EventUpcaster) made(definition.getBeanClassName()))
                .toList();
        return new EventUpcasterChain(found);
    }

    private static Object made(@Nullable String className) {
        try {
            var constructor = ClassUtils.resolveClassName(
                            java.util.Objects.requireNonNull(className), EventContractTest.class.getClassLoader())
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException needsArguments) {
            throw new IllegalStateException(needsArguments);
        }
    }

    @Test
    void theCatalogHasTheProductsEvents() {
        assertThat(CATALOG.entries()).extracting(EventCatalog.Entry::name).contains("log.fields-forgotten");
    }

    @TestFactory
    Stream<DynamicTest> everyEventIsPinned() {
        return CATALOG.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.name() + " " + entry.revision(), () -> pinned(entry)));
    }

    private static void pinned(EventCatalog.Entry entry) throws IOException {
        String now = CanonicalJson.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(CanonicalJson.MAPPER.readTree(stored(entry)))
                + "\n";
        Path golden = GOLDEN.resolve(entry.name() + "." + entry.revision() + ".json");
        if (!Files.exists(golden) && Boolean.getBoolean("meridian.events.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, now);
        }
        assertThat(golden)
                .as("an event needs its golden file: run this test with -Dmeridian.events.write=true and commit it")
                .exists();
        assertThat(now)
                .as("%s %s is stored for ever: make a new revision and an upcaster", entry.name(), entry.revision())
                .isEqualTo(Files.readString(golden));
    }

    private static String stored(EventCatalog.Entry entry) {
        Payload payload = CODEC.encode(Samples.of(entry.record()));
        ObjectNode golden = CanonicalJson.MAPPER.createObjectNode();
        golden.put("name", entry.name());
        golden.put("revision", entry.revision());
        golden.set("payload", CanonicalJson.MAPPER.readTree(payload.json()));
        ObjectNode detached = golden.putObject("detached");
        for (Payload.Detached one : payload.detached()) {
            detached.putObject(one.name())
                    .put("salt", HexFormat.of().formatHex(one.salt()))
                    .put("value", one.value())
                    .put("person", one.person());
        }
        return CanonicalJson.write(golden);
    }

    @TestFactory
    Stream<DynamicTest> everythingEverStoredIsStillRead() throws IOException {
        assumeTrue(Files.isDirectory(GOLDEN));
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> read(file)));
        }
    }

    private static void read(Path file) throws IOException {
        JsonNode golden = CanonicalJson.MAPPER.readTree(Files.readString(file));
        String name = golden.get("name").stringValue();
        String revision = golden.get("revision").stringValue();
        assertThat(file).hasFileName(name + "." + revision + ".json");
        List<Payload.Detached> detached = new ArrayList<>();
        String payload = CanonicalJson.write(golden.get("payload"));
        for (Payload.Detached stand : EventCodec.stands(payload)) {
            JsonNode beside = golden.get("detached").get(stand.name());
            detached.add(new Payload.Detached(
                    stand.name(),
                    stand.person(),
                    HexFormat.of().parseHex(beside.get("salt").stringValue()),
                    beside.get("value").stringValue(),
                    stand.digest()));
        }

        Object event = CODEC.decode(name, revision, new Payload(payload, detached));

        if (CATALOG.knows(name, revision)) {
            assertThat(event).isEqualTo(Samples.of(event.getClass()));
        }
    }

    @Test
    void noGoldenFileIsLeftWithoutAnEvent() throws IOException {
        assumeTrue(Files.isDirectory(GOLDEN));
        Set<String> names = new TreeSet<>();
        CATALOG.entries().forEach(entry -> names.add(entry.name()));
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> CanonicalJson.MAPPER
                            .readTree(file.toFile())
                            .get("name")
                            .stringValue()))
                    .as("an event that was stored once is never given up or renamed")
                    .isSubsetOf(names);
        }
    }

    /** Salts as bytes that count up, so that a sample's digests are the same every time. */
    private static final class CountingBytes implements RandomGenerator {
        @Override
        public long nextLong() {
            return 0x0001020304050607L;
        }
    }

    /** One value of every type an event may have, the same every time. */
    private static final class Samples {
        private Samples() {}

        static Object of(Class<?> record) {
            RecordComponent[] components = record.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = of(components[i].getGenericType(), components[i].getName());
            }
            try {
                var constructor = record.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException refused) {
                throw new IllegalStateException(
                        "no sample of " + record.getName() + ": " + refused.getCause(), refused);
            }
        }

        private static @Nullable Object of(Type type, String name) {
            if (type instanceof ParameterizedType parameterized) {
                Class<?> raw = (Class<?>) parameterized.getRawType();
                Type[] of = parameterized.getActualTypeArguments();
                if (raw == List.class) {
                    return List.of(java.util.Objects.requireNonNull(of(of[0], name)));
                }
                if (raw == Map.class) {
                    return Map.of(
                            java.util.Objects.requireNonNull(of(of[0], name)),
                            java.util.Objects.requireNonNull(of(of[1], name)));
                }
            }
            return plain((Class<?>) type, name);
        }

        private static @Nullable Object plain(Class<?> type, String name) {
            if (type == String.class) {
                return name.equals("currency") ? "EUR" : "a " + name + " – ä€😀";
            }
            if (type == io.meridian.shared.When.class) {
                return io.meridian.shared.When.on(LocalDate.of(2026, 3, 29), ZoneId.of("Europe/Berlin"));
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            if (type.isRecord()) {
                return of(type);
            }
            return switch (type.getSimpleName()) {
                case "int", "Integer" -> 7;
                case "long", "Long" -> 9_007_199_254_740_993L;
                case "boolean", "Boolean" -> true;
                case "BigDecimal" -> new BigDecimal("1250000.50");
                case "Instant" -> Instant.parse("2026-03-29T01:00:00.123456Z");
                case "LocalDate" -> LocalDate.of(2026, 2, 28);
                case "LocalTime" -> name.equals("to") ? LocalTime.of(17, 0) : LocalTime.of(9, 30);
                case "DayOfWeek" -> DayOfWeek.MONDAY;
                case "ZoneId" -> ZoneId.of("Asia/Tokyo");
                case "UUID" -> new UUID(1, 2);
                default ->
                    throw new IllegalStateException("events are plain: no sample of " + type.getName() + " for " + name
                            + "; add one here if the type is meant");
            };
        }
    }
}
