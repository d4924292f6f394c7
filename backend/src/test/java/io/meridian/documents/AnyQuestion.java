package io.meridian.documents;

import io.meridian.documents.DocumentStore.Measure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random documents of one view and questions about them, over so few values that they meet. */
final class AnyQuestion {
    static final View<String> VIEW = new View<>("thing", String.class);
    static final List<Measure> MEASURES = List.of(
            new Measure(Measure.Kind.SUM, "whole"),
            new Measure(Measure.Kind.SUM, "decimal"),
            new Measure(Measure.Kind.MIN, "text"),
            new Measure(Measure.Kind.MAX, "decimal"));
    private static final List<String> FIELDS =
            List.of("whole", "decimal", "text", "flag", "several", "account", "audience");

    private AnyQuestion() {}

    static List<Change> changes(Random random) {
        return IntStream.range(0, 15).mapToObj(i -> change(random)).toList();
    }

    /** Fields to group by. */
    static List<String> by(Random random) {
        return random.ints(random.nextInt(3), 0, FIELDS.size())
                .distinct()
                .mapToObj(FIELDS::get)
                .toList();
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
                index.put(field, field.equals("several") ? texts(random) : value(field, random));
            }
        }
        Audience audience = random.nextBoolean() ? Audience.EVERYBODY : Audience.of(List.of("anna", "ben"));
        return new Change.Put(new Document<>(VIEW, account, id, id, audience, text(random), index));
    }

    static Query<String> query(Random random) {
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

    private static List<String> texts(Random random) {
        return Stream.generate(() -> text(random)).limit(random.nextInt(4)).toList();
    }

    private static String text(Random random) {
        return List.of("a", "ab", "b", "B", "ä", "\uD83D\uDE00", "\uFF5E", "").get(random.nextInt(7));
    }
}
