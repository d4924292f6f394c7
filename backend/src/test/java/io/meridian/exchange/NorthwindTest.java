package io.meridian.exchange;

import static io.meridian.exchange.Trial.counts;
import static io.meridian.exchange.Trial.over;
import static io.meridian.exchange.Trial.problems;
import static io.meridian.exchange.Trial.rehearsed;
import static io.meridian.exchange.Trial.run;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.exchange.mapping.RowReader;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/**
 * The public Northwind order book, which is no part of the project, comes in whole. Asked for by {@code
 * -Dmeridian.northwind=} and the directory of its files: see docs/import.md. Prints how long each import took.
 */
@EnabledIfSystemProperty(
        named = "meridian.northwind",
        matches = ".+",
        disabledReason = "-Dmeridian.northwind names no directory of the Northwind files")
@Isolated
@TestMethodOrder(OrderAnnotation.class)
class NorthwindTest {
    private static RunningMeridian product;
    private static Visitor visitor;

    @BeforeAll
    static void anEmptySystemWithTheTwoRegions(@TempDir Path data) {
        product = RunningMeridian.start(data);
        visitor = product.administrator();
        for (String region : List.of("amer", "emea")) {
            ok(visitor.act(
                    "/api/directory/regions",
                    Map.of("region", region, "name", region, "zone", "Europe/London", "hours", List.of())));
        }
    }

    @AfterAll
    static void itStops() {
        product.close();
    }

    @Test
    @Order(1)
    void allFourFilesComeInAndTheSameAgainChangesNothing() throws IOException {
        for (String outcome : List.of("created", "same")) {
            assertThat(take("employees", "employees")).isEqualTo(allOf(9, outcome));
            assertThat(take("customers", "customers")).isEqualTo(allOf(91, outcome));
            assertThat(take("customers", "contacts")).isEqualTo(allOf(91, outcome));
            assertThat(take("orders", "orders")).isEqualTo(allOf(830, outcome));
        }
    }

    @Test
    @Order(2)
    void thereAre91AccountsAnd830PromisesOf809FulfilledWith37LateAnd21BreachPending() {
        List<String> accounts = list(visitor.get("/api/accounts").json().path("rows")).stream()
                .map(account -> account.path("account").asString(""))
                .toList();
        assertThat(accounts).doesNotHaveDuplicates().hasSize(91);

        List<String> states = accounts.stream()
                .flatMap(
                        account -> list(visitor.get("/api/accounts/" + account + "/commitments")
                                        .json()
                                        .at("/view/commitments"))
                                .stream())
                .map(promise -> promise.path("state").asString(""))
                .toList();
        assertThat(states).hasSize(830);
        assertThat(states).filteredOn("kept"::equals).hasSize(809 - 37);
        assertThat(states).filteredOn("kept-late"::equals).hasSize(37);
        assertThat(states).filteredOn("late"::equals).hasSize(21);
    }

    @Test
    @Order(3)
    void ofTheCustomersAsPublished24LinesAreBrokenAndTheOther67TakenOnlyWhenTold() throws IOException {
        String mapping = mapping("customers").replace("\nsource: northwind\n", "\nsource: published\n");
        // The mapping appoints the staff of its source, which is still northwind's.
        mapping = mapping.substring(0, mapping.indexOf("\nteam:") + 1);
        JsonNode rehearsed = rehearsed(visitor, file("customers-as-published"), mapping);
        String id = rehearsed.path("id").asString("");

        assertThat(counts(rehearsed.path("rehearsal"))).isEqualTo("91 rows: 67 created, 0 changed, 0 same, 24 refused");
        assertThat(problems(rehearsed.path("rehearsal")))
                .startsWith(
                        "8 null line-has-the-headers-cells",
                        "9 null line-has-the-headers-cells",
                        "10 null line-has-the-headers-cells")
                .allMatch(problem -> problem.endsWith("line-has-the-headers-cells"))
                .hasSize(24);
        assertThat(run(visitor, id, false).code()).isEqualTo("refused-rows-are-left-out-only-when-told");
        assertThat(visitor.get("/api/accounts/" + RowReader.thing("published", "account", "ALFKI"))
                        .status())
                .as("nothing was taken")
                .isEqualTo(404);

        assertThat(run(visitor, id, true).status()).isEqualTo(202);
        assertThat(over(visitor, id).at("/result/created").asInt()).isEqualTo(67);
    }

    private static String take(String file, String mapping) throws IOException {
        long begun = System.nanoTime();
        JsonNode rehearsed = rehearsed(visitor, file(file), mapping(mapping));
        long known = System.nanoTime();
        String id = rehearsed.path("id").asString("");
        assertThat(run(visitor, id, false).status()).isEqualTo(202);
        JsonNode over = over(visitor, id);
        System.out.printf(
                "northwind-%s: rehearsed in %.1f s, imported in %.1f s%n",
                mapping, (known - begun) / 1e9, (System.nanoTime() - known) / 1e9);
        assertThat(over.path("state").asString("")).as(over.toString()).isEqualTo("DONE");
        return counts(over.path("result"));
    }

    private static String allOf(int rows, String outcome) {
        return "%d rows: %d created, 0 changed, %d same, 0 refused"
                .formatted(rows, outcome.equals("created") ? rows : 0, outcome.equals("same") ? rows : 0);
    }

    private static String file(String name) throws IOException {
        String directory = Objects.requireNonNull(System.getProperty("meridian.northwind"));
        return Files.readString(Path.of(directory).resolve(name + ".csv"));
    }

    private static String mapping(String name) {
        return list(visitor.get("/api/imports/mappings").json()).stream()
                .filter(one -> one.path("name").asString("").equals("northwind-" + name))
                .findFirst()
                .orElseThrow()
                .path("text")
                .asString("");
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
