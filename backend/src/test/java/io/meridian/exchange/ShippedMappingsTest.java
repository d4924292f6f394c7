package io.meridian.exchange;

import static io.meridian.exchange.Trial.counts;
import static io.meridian.exchange.Trial.csv;
import static io.meridian.exchange.Trial.imported;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.EventLog;
import io.meridian.exchange.mapping.RowReader;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The four mappings that come with the product take rows shaped like the files that they are for, under another source. */
@OnTheSharedProduct
class ShippedMappingsTest {
    private static final RunningProduct PRODUCT = RunningProduct.get();

    private final Visitor admin = PRODUCT.as("admin");
    private final Visitor ines = PRODUCT.as("ines");
    private final String source = "northwind-" + UUID.randomUUID();

    @BeforeAll
    static void theRegionsThatTheMappingsNameAreThere() {
        for (String region : List.of("amer", "emea")) {
            ok(PRODUCT.as("admin")
                    .act(
                            "/api/directory/regions",
                            Map.of("region", region, "name", region, "zone", "Europe/London", "hours", List.of())));
        }
    }

    @BeforeEach
    void theFourFilesAreImported() {
        assertThat(counts(take(admin, "employees", "employees"))).isEqualTo(allOf(9, "created"));
        assertThat(counts(take(ines, "customers", "customers"))).isEqualTo(allOf(2, "created"));
        assertThat(counts(take(ines, "customers", "contacts"))).isEqualTo(allOf(2, "created"));
        assertThat(counts(take(ines, "orders", "orders"))).isEqualTo(allOf(4, "created"));
    }

    @Test
    void employeesBecomePeopleOfOurs() {
        JsonNode people = admin.get("/api/directory/people").json().at("/view/people");

        assertThat(person(people, "5"))
                .isEqualTo("Grace Marlowe, sales, emea, Europe/London, since 2000-02-01 in America/Los_Angeles");
        assertThat(person(people, "2"))
                .isEqualTo("Theo Brandvold, management, amer, America/Los_Angeles, since 1999-11-01 in"
                        + " America/Los_Angeles");
    }

    @Test
    void customersBecomeAccountsInTheZoneOfTheirCityWithAllEmployeesOnTheirTeam() {
        JsonNode harborlight = view("HARBO", "");
        JsonNode kellerkontor = view("KELLE", "");

        assertThat(harborlight.path("name").asString("")).isEqualTo("Harborlight Provisions");
        assertThat(harborlight.path("industry").asString("")).isEqualTo("Food distribution");
        assertThat(harborlight.path("headquarters").toString())
                .isEqualTo("{\"city\":\"Boise\",\"country\":\"US\",\"zone\":\"America/Boise\"}");
        assertThat(kellerkontor.path("headquarters").toString())
                .isEqualTo("{\"city\":\"Köln\",\"country\":\"DE\",\"zone\":\"Europe/Berlin\"}");
        assertThat(kellerkontor.path("team").asInt()).as("all nine and ines").isEqualTo(10);
    }

    @Test
    void theNamedContactsBecomeContacts() {
        JsonNode contact = view("KELLE", "/contacts").path("contacts").path(0);

        assertThat(contact.path("id").asString("")).isEqualTo(thing("contact", "KELLE"));
        assertThat(contact.path("name").asString("")).isEqualTo("Jonas Brauer");
        assertThat(contact.path("title").asString("")).isEqualTo("Order Administrator");
        assertThat(contact.path("function").asString("")).isEqualTo("purchasing");
        assertThat(contact.path("phone").asString("")).isEqualTo("0221-555012");
    }

    @Test
    void anOrderIsOurPromiseMadeAndAcceptedOnItsDayAndKeptOnTheDayItWasShipped() {
        JsonNode order = order("KELLE", "501");
        JsonNode promise = order.path("present");

        assertThat(promise.path("side").asString("")).isEqualTo("ours");
        assertThat(promise.path("kind").asString("")).isEqualTo("due-by");
        assertThat(promise.path("what").asString("")).isEqualTo("Deliver order 501 to Kellerkontor Brauer in Köln");
        assertThat(promise.path("responsible").asString("")).isEqualTo(thing("person", "5"));
        assertThat(promise.path("counterpart").asString("")).isEqualTo(thing("contact", "KELLE"));
        assertThat(promise.path("state").asString("")).isEqualTo("kept");
        assertThat(promise.at("/due/zone").asString(""))
                .as("the zone that the mapping names, not the customer's")
                .isEqualTo("America/Los_Angeles");
        assertThat(acts(order))
                .containsExactly(
                        "CommitmentMade 2023-03-13T07:00:00.000000Z",
                        "CommitmentAccepted 2023-03-13T07:00:00.000000Z",
                        "CommitmentFulfilled 2023-03-20T07:00:00.000000Z");
    }

    @Test
    void whatWasShippedOnTheRequiredDayIsKept() {
        JsonNode promise = order("KELLE", "502").path("present");

        assertThat(promise.path("dueEnd").asString(""))
                .as("the day on which summer time ends over there is included")
                .isEqualTo("2023-11-06T08:00:00.000000Z");
        assertThat(promise.path("state").asString("")).isEqualTo("kept");
    }

    @Test
    void whatWasShippedLaterIsKeptLate() {
        JsonNode promise = order("HARBO", "503").path("present");

        assertThat(promise.path("state").asString("")).isEqualTo("kept-late");
        assertThat(promise.path("daysLate").asInt()).isEqualTo(3);
    }

    @Test
    void whatWasNeverShippedReadsBreachPending() {
        JsonNode order = order("HARBO", "504");

        assertThat(order.at("/present/state").asString("")).isEqualTo("late");
        assertThat(order.at("/present/open").asBoolean()).isTrue();
        assertThat(acts(order))
                .containsExactly(
                        "CommitmentMade 2024-01-15T08:00:00.000000Z", "CommitmentAccepted 2024-01-15T08:00:00.000000Z");
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        long head = PRODUCT.bean(EventLog.class).head();

        assertThat(counts(take(admin, "employees", "employees"))).isEqualTo(allOf(9, "same"));
        assertThat(counts(take(ines, "customers", "customers"))).isEqualTo(allOf(2, "same"));
        assertThat(counts(take(ines, "customers", "contacts"))).isEqualTo(allOf(2, "same"));
        assertThat(counts(take(ines, "orders", "orders"))).isEqualTo(allOf(4, "same"));
        assertThat(PRODUCT.bean(EventLog.class).head()).isEqualTo(head);
    }

    private JsonNode take(Visitor visitor, String file, String mapping) {
        String shipped = StreamSupport.stream(
                        visitor.get("/api/imports/mappings").json().spliterator(), false)
                .filter(one -> one.path("name").asString("").equals("northwind-" + mapping))
                .findFirst()
                .orElseThrow()
                .path("text")
                .asString("");
        assertThat(shipped).contains("\nsource: northwind\n");
        return imported(
                visitor,
                csv("northwind/" + file),
                shipped.replace("\nsource: northwind\n", "\nsource: " + source + "\n"));
    }

    private static String allOf(int rows, String outcome) {
        return "%d rows: %d created, 0 changed, %d same, 0 refused"
                .formatted(rows, outcome.equals("created") ? rows : 0, outcome.equals("same") ? rows : 0);
    }

    private String thing(String kind, String key) {
        return RowReader.thing(source, kind, key);
    }

    private JsonNode view(String account, String section) {
        return ines.get("/api/accounts/" + thing("account", account) + section)
                .json()
                .path("view");
    }

    private JsonNode order(String account, String order) {
        return view(account, "/commitments/" + thing("commitment", order));
    }

    /** What was recorded about a promise and when it was true, in the order of recording. */
    private static List<String> acts(JsonNode order) {
        List<String> acts = new ArrayList<>();
        order.path("history")
                .forEach(line -> acts.addFirst(line.path("kind").asString("") + " "
                        + line.path("effectiveAt").asString("")));
        return acts;
    }

    private String person(JsonNode people, String key) {
        JsonNode person = StreamSupport.stream(people.spliterator(), false)
                .filter(one -> one.path("id").asString("").equals(thing("person", key)))
                .findFirst()
                .orElseThrow();
        return String.join(
                ", ",
                person.path("name").asString(""),
                person.path("function").asString(""),
                person.path("region").asString(""),
                person.at("/working/zone").asString(""),
                "since " + person.at("/since/given/date").asString("") + " in "
                        + person.at("/since/given/zone").asString(""));
    }
}
