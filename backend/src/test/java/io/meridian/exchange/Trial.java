package io.meridian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import io.meridian.testing.Visitor.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The project's own small order book under a source of its own, so that no trial meets another's keys. */
public final class Trial {
    private static final long PATIENCE = 60_000_000_000L;

    private final Map<String, String> names = new HashMap<>(Map.of("SOURCE", "erp-" + UUID.randomUUID()));

    /** Puts this where the mappings say {@code @NAME@}. */
    public Trial with(String name, String value) {
        names.put(name, value);
        return this;
    }

    public String source() {
        return Objects.requireNonNull(names.get("SOURCE"));
    }

    /** A file of this order book. */
    public static String csv(String name) {
        return resource(name + ".csv");
    }

    public String mapping(String name) {
        String text = resource(name + ".yaml");
        for (Map.Entry<String, String> entry : names.entrySet()) {
            text = text.replace("@" + entry.getKey() + "@", entry.getValue());
        }
        assertThat(text).as("every name is filled in").doesNotContain("\"@");
        return text;
    }

    /** What would happen. */
    public static Answer rehearse(Visitor visitor, byte[] file, String mapping) {
        return visitor.upload("/api/imports", Part.file("file", "rows.csv", file), Part.text("mapping", mapping));
    }

    public static Answer rehearse(Visitor visitor, String file, String mapping) {
        return rehearse(visitor, file.getBytes(StandardCharsets.UTF_8), mapping);
    }

    /** What would happen, as a report; the file must not be refused as a whole. */
    public static JsonNode rehearsed(Visitor visitor, String file, String mapping) {
        Answer answer = rehearse(visitor, file, mapping);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    public static Answer run(Visitor visitor, String id, boolean soundOnly) {
        return visitor.post("/api/imports/" + id + "/run", Map.of("soundOnly", soundOnly));
    }

    /** Rehearses, runs and waits: what happened is exactly what was said to happen. */
    public static JsonNode imported(Visitor visitor, String file, String mapping, boolean soundOnly) {
        JsonNode rehearsed = rehearsed(visitor, file, mapping);
        String id = rehearsed.path("id").asString("");
        Answer started = run(visitor, id, soundOnly);
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        JsonNode over = over(visitor, id);
        assertThat(over.path("state").asString("")).as(over.toString()).isEqualTo("DONE");
        assertThat(told(over.path("result"))).isEqualTo(told(rehearsed.path("rehearsal")));
        return over.path("result");
    }

    /** What a report tells without its words, which are kept only as long as the file is. */
    public static JsonNode told(JsonNode report) {
        JsonNode told = report.deepCopy();
        told.path("effects").forEach(effect -> {
            ((ObjectNode) effect).remove("name");
            effect.path("changes").forEach(change -> ((ObjectNode) change).remove(List.of("from", "to")));
        });
        return told;
    }

    /** Each row that is taken: its line, what becomes of it, its name and what changes. */
    public static List<String> effects(JsonNode report) {
        List<String> effects = new ArrayList<>();
        report.path("effects").forEach(effect -> {
            StringBuilder said = new StringBuilder(
                    effect.path("line").asLong() + " " + effect.path("outcome").asString("") + " "
                            + effect.path("name").asString("null"));
            effect.path("changes")
                    .forEach(change -> said.append("; ")
                            .append(change.path("field").asString(""))
                            .append(": ")
                            .append(change.path("from").asString("null"))
                            .append(" -> ")
                            .append(change.path("to").asString("null")));
            effects.add(said.toString());
        });
        return effects;
    }

    public static JsonNode imported(Visitor visitor, String file, String mapping) {
        return imported(visitor, file, mapping, false);
    }

    /** The import once it runs no longer. */
    public static JsonNode over(Visitor visitor, String id) {
        long until = System.nanoTime() + PATIENCE;
        while (true) {
            JsonNode status = visitor.get("/api/imports/" + id).json();
            if (!status.path("state").asString("").equals("RUNNING")) {
                return status;
            }
            assertThat(System.nanoTime()).as(status.toString()).isLessThan(until);
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Each refused row: its line, its column and the rule. */
    public static List<String> problems(JsonNode report) {
        List<String> problems = new ArrayList<>();
        report.path("problems")
                .forEach(problem -> problems.add(problem.path("line").asLong() + " "
                        + problem.path("column").asString("null") + " "
                        + problem.path("code").asString("")));
        return problems;
    }

    public static String counts(JsonNode report) {
        return "%d rows: %d created, %d changed, %d same, %d refused"
                .formatted(
                        report.path("rows").asInt(),
                        report.path("created").asInt(),
                        report.path("changed").asInt(),
                        report.path("same").asInt(),
                        report.path("refused").asInt());
    }

    private static String resource(String name) {
        try (InputStream in = Trial.class.getResourceAsStream("/exchange/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
