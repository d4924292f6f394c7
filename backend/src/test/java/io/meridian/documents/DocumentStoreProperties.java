package io.meridian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.DocumentStore.Measure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Both stores answer every query alike. */
class DocumentStoreProperties {
    private static final View<String> VIEW = new View<>("thing", String.class);
    private static final List<String> FIELDS =
            List.of("whole", "decimal", "text", "flag", "several", "account", "audience");

    @Property(tries = 25)
    void theStoresAgree(@ForAll Random random) throws IOException {
        Path file = Files.createTempDirectory("stores").resolve("views.db");
        try (DocumentStore memory = new InMemoryDocumentStore();
                DocumentStore sqlite = new SqliteDocumentStore(file)) {
            for (int round = 0; round < 4; round++) {
                List<Change> changes =
                        IntStream.range(0, 15).mapToObj(i -> change(random)).toList();
                memory.apply(changes, null);
                sqlite.apply(changes, null);
                for (int i = 0; i < 15; i++) {
                    Query<String> query = query(random);
                    assertThat(sqlite.find(query)).as("%s", query).isEqualTo(memory.find(query));
                    assertThat(sqlite.count(query)).as("%s", query).isEqualTo(memory.count(query));
                    List<String> by = random.ints(random.nextInt(3), 0, FIELDS.size())
                            .distinct()
                            .mapToObj(FIELDS::get)
                            .toList();
                    List<Measure> measures = List.of(
                            new Measure(Measure.Kind.SUM, "whole"),
                            new Measure(Measure.Kind.SUM, "decimal"),
                            new Measure(Measure.Kind.MIN, "text"),
                            new Measure(Measure.Kind.MAX, "decimal"));
                    assertThat(sqlite.group(query, by, measures))
                            .as("%s by %s", query, by)
                            .isEqualTo(memory.group(query, by, measures));
                }
            }
        } finally {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling("views.db" + end));
            }
            Files.delete(file.getParent());
        }
    }

    private static Change change(Random random) {
        String id = "d" + random.nextInt(20);
        String account = "a" + random.nextInt(3);
        if (random.nextInt(6) == 0) {
            return new Change.Remove(VIEW, account, id);
        }
        Map<String, Object> index = new HashMap<>();
        for (String field : FIELDS.subList(0, 5)) {
            if (random.nextInt(4) > 0) {
                index.put(field, field.equals("several") ? List.of(text(random), text(random)) : value(field, random));
            }
        }
        Audience audience = random.nextBoolean() ? Audience.EVERYBODY : Audience.of(List.of("anna", "ben"));
        return new Change.Put(new Document<>(VIEW, account, id, id, audience, text(random), index));
    }

    private static Query<String> query(Random random) {
        Query<String> query = Query.of(VIEW);
        for (int i = random.nextInt(4); i > 0; i--) {
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            query = switch (random.nextInt(3)) {
                case 0 -> query.equal(field, value(field, random));
                case 1 -> query.in(field, List.of(value(field, random), value(field, random)));
                default ->
                    query.range(
                            field,
                            random.nextInt(3) == 0 ? null : value(field, random),
                            random.nextInt(3) == 0 ? null : value(field, random));
            };
        }
        if (random.nextInt(4) == 0) {
            query = query.prefix("text", text(random));
        }
        if (random.nextBoolean()) {
            query = query.sorted(FIELDS.get(random.nextInt(5)), random.nextBoolean());
        }
        return random.nextBoolean() ? query : query.page(random.nextInt(4), random.nextInt(6));
    }

    private static Object value(String field, Random random) {
        return switch (field) {
            case "whole" -> (long) random.nextInt(5) - 2;
            case "decimal" -> new BigDecimal(random.nextInt(2001) - 1000).movePointLeft(random.nextInt(4));
            case "flag" -> random.nextBoolean();
            case "account" -> "a" + random.nextInt(3);
            case "audience" -> List.of("*", "anna", "ben").get(random.nextInt(3));
            default -> text(random);
        };
    }

    private static String text(Random random) {
        return List.of("a", "ab", "b", "B", "ä", "\uD83D\uDE00", "\uFF5E", "").get(random.nextInt(7));
    }
}
