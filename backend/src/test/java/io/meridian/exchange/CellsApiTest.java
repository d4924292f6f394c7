package io.meridian.exchange;

import static io.meridian.exchange.Trial.counts;
import static io.meridian.exchange.Trial.csv;
import static io.meridian.exchange.Trial.imported;
import static io.meridian.exchange.Trial.problems;
import static io.meridian.exchange.Trial.rehearse;
import static io.meridian.exchange.Trial.rehearsed;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.EventLog;
import io.meridian.exchange.mapping.RowReader;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a cell says is taken to the letter, or its row is refused by line and column: nothing is guessed. */
@OnTheSharedProduct
class CellsApiTest {
    private static final String HEAD = "order,customer,clerk,ordered,required,shipped,city,amount\n";
    private static final String CURRENCIES = "order,customer,clerk,ordered,required,shipped,city,amount,currency\n";

    private final RunningProduct product = RunningProduct.get();
    private final Visitor admin = product.as("admin");
    private final Visitor ines = product.as("ines");
    private final Trial trial =
            new Trial().with("COLLEAGUE", product.person("marcus")).with("AUDITOR", product.person("ruth"));

    @BeforeEach
    void customersAreThere() {
        imported(admin, csv("people"), trial.mapping("people"));
        imported(ines, csv("customers"), trial.mapping("customers"));
        imported(ines, csv("customers"), trial.mapping("contacts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM.yyyy", "dd.MM.uuuu", "d.M.yyyy"})
    void aDayThatThereIsNotIsRefusedByLineAndColumnAndRecordsNothing(String pattern) {
        String orders = HEAD + "O1,C1,1,30.02.2024,20.03.2024,,Bergen,1\nO2,C1,1,01.03.2024,31.04.2024,,Bergen,1\n";
        String mapping = trial.mapping("orders")
                .replace("{ column: ordered }", "{ column: ordered, date: \"" + pattern + "\" }")
                .replace("{ column: required }", "{ column: required, date: \"" + pattern + "\" }");
        long head = head();

        JsonNode report = imported(ines, orders, mapping, true);

        assertThat(problems(report))
                .containsExactly("2 ordered date-fits-its-format", "3 required date-fits-its-format");
        assertThat(head()).isEqualTo(head);
        assertThat(counts(imported(ines, orders.replace("30.02.", "29.02.").replace("31.04.", "30.04."), mapping)))
                .contains("2 created");
    }

    @Test
    void aNumberIsReadAsTheFileWritesItOrItsRowIsRefusedByLineAndColumn() {
        String orders = HEAD + "O1,C1,1,2024-03-01,2024-03-20,,Bergen,\"1.234,5\"\n"
                + "O2,C1,1,2024-03-01,2024-03-20,,Bergen,1234.5\n";
        String mapping =
                trial.mapping("orders").replace("{ column: amount }", "{ column: amount, number: \"1.234,56\" }");

        assertThat(problems(imported(ines, orders, mapping, true))).containsExactly("3 amount number-fits-its-format");
        assertThat(promise("C1").at("/value/amount").decimalValue()).isEqualByComparingTo("1234.5");
        assertThat(problems(rehearsed(ines, orders, trial.mapping("orders")).path("rehearsal")))
                .containsExactly("2 amount number-is-readable");
    }

    @Test
    void howNumbersArePlainlyWrittenIsProposed() {
        String german = "commitment;what;value;currency\n1;Gear sets;1.234,50;EUR\n2;Castings;80;EUR\n";

        assertThat(proposed(german)).contains("number: \"1.234,56\"");
        assertThat(proposed(german.replace("1.234,50", "1.234"))).doesNotContain("number: \"");
    }

    private String proposed(String file) {
        return ines.upload(
                        "/api/imports/proposal?into=commitment&source=crm",
                        Visitor.Part.file("file", "orders.csv", file.getBytes(StandardCharsets.UTF_8)))
                .json()
                .path("text")
                .asString("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not mapped", "empty"})
    void aValueWithoutACurrencyIsRefusedAndNoneIsInvented(String currency) {
        long head = head();
        String mapping = currency.equals("empty") ? currencies() : withoutCurrency();

        JsonNode report = imported(ines, CURRENCIES + "O1,C1,1,2024-03-01,2024-03-20,,Bergen,12,\n", mapping, true);

        assertThat(problems(report)).containsExactly("2 currency value-is-given");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aKnownPromiseKeepsTheCurrencyItStandsIn() {
        String crowns = CURRENCIES + "O1,C1,1,2024-03-01,2024-03-20,,Bergen,12,NOK\n";
        imported(ines, crowns, currencies());

        assertThat(counts(imported(ines, crowns, withoutCurrency()))).contains("1 same");
        assertThat(counts(imported(ines, crowns.replace("NOK", ""), currencies())))
                .contains("1 same");
        assertThat(counts(imported(ines, crowns.replace("12,", "15,"), withoutCurrency())))
                .contains("1 changed");
        assertThat(promise("C1").at("/value/amount").asInt()).isEqualTo(15);
        assertThat(promise("C1").at("/value/currency").asString("")).isEqualTo("NOK");
    }

    @Test
    void aKnownPromiseWithoutAValueTakesNoneWithoutACurrency() {
        String bare = CURRENCIES + "O1,C1,1,2024-03-01,2024-03-20,,Bergen,,\n";
        imported(ines, bare, currencies());

        assertThat(problems(rehearsed(ines, bare.replace("Bergen,,", "Bergen,12,"), currencies())
                        .path("rehearsal")))
                .containsExactly("2 currency value-is-given");
    }

    @Test
    void anEmptyOrganisationSaysNothing() {
        String contacts = "no,contact,job,phone,works\nC1,Liv Halvorsen,Owner,,\n";
        String mapping = trial.mapping("contacts") + "  organisation: { column: works }\n";
        String liv = RowReader.thing(trial.source(), "contact", "C1");
        Map<String, Object> broker = Map.of("affiliation", Map.of("organisation", "Fjord Brokers"));
        assertThat(ines.act(path("C1") + "/contacts/" + liv + "/change", broker, version(liv))
                        .status())
                .isEqualTo(200);

        assertThat(counts(imported(ines, contacts, mapping))).contains("1 same");
        assertThat(organisation(liv)).isEqualTo("Fjord Brokers");
        assertThat(counts(imported(ines, contacts.replace("Owner,,", "Owner,,Bergen Law"), mapping)))
                .contains("1 changed");
        assertThat(organisation(liv)).isEqualTo("Bergen Law");
    }

    private String organisation(String contact) {
        String standing = "";
        for (JsonNode fact : history(contact).path("facts")) {
            if (fact.path("field").asString("").equals("affiliation")) {
                standing = fact.at("/value/organisation").asString("");
            }
        }
        return standing;
    }

    private long version(String thing) {
        return history(thing).path("version").asLong();
    }

    private JsonNode history(String thing) {
        return ines.get(path("C1") + "/things/" + thing + "/history").json().path("view");
    }

    private String path(String key) {
        return "/api/accounts/" + RowReader.thing(trial.source(), "account", key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "UTC+2", "Z", "Europe/Nowhere"})
    void aZoneIsAPlacesInARowAsInTheMapping(String zone) {
        String customers = "no,company,sector,city,country,tz\nC9,Brekke,Retail,Oslo,NO," + zone + "\n";
        String people = "no;given;family;job;country;hired;tz\n9;Ada;Lund;Delivery;SE;-;" + zone + "\n";
        String ofCustomers = zoned("customers");
        String ofPeople = zoned("people");

        assertThat(problems(rehearsed(ines, customers, ofCustomers).path("rehearsal")))
                .containsExactly("2 tz zone-is-known");
        assertThat(problems(rehearsed(admin, people, ofPeople).path("rehearsal")))
                .containsExactly("2 tz zone-is-known");
        assertThat(counts(rehearsed(ines, customers.replace(zone, "Europe/Oslo"), ofCustomers)
                        .path("rehearsal")))
                .contains("1 created");
        Answer refused = rehearse(ines, csv("orders"), trial.mapping("orders").replace("Europe/Stockholm", zone));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("mapping-names-known-zones");
        assertThat(refused.json().path("detail").asString("")).contains(zone);
    }

    private String zoned(String mapping) {
        return trial.mapping(mapping)
                .replaceAll("zone:\\s+(\\{ )?column: country,?\\s+values:[^}]+}( })?", "zone: { column: tz }");
    }

    @ParameterizedTest
    @CsvSource({"yes, 1", "Ja, 1", "X, 1", "no, 0", "Nein, 0", "0, 0", "'', 0", "freigegeben, 1", "offen, 0"})
    void whetherAPromiseIsAcceptedIsAWordForYesOrNo(String cell, int accepted) {
        String orders = HEAD.replace("amount", "taken") + "O1,C1,1,2024-03-01,2024-03-20,,Bergen," + cell + "\n";

        imported(ines, orders, taken(cell));

        assertThat(history(RowReader.thing(trial.source(), "commitment", "O1")).path("facts"))
                .filteredOn(fact -> fact.path("field").asString("").equals("accepted"))
                .hasSize(accepted);
        assertThat(counts(imported(ines, orders, taken(cell)))).contains("1 same");
    }

    @Test
    void anotherWordIsNeitherYesNorNo() {
        String orders = HEAD.replace("amount", "taken") + "O1,C1,1,2024-03-01,2024-03-20,,Bergen,perhaps\n";

        assertThat(problems(rehearsed(ines, orders, taken("perhaps")).path("rehearsal")))
                .containsExactly("2 taken word-is-known");
    }

    private String taken(String cell) {
        String words =
                cell.length() > 4 && !cell.equals("perhaps") ? ", values: { freigegeben: \"yes\", offen: \"no\" }" : "";
        return trial.mapping("orders")
                .replace("accepted: { constant: \"yes\" }", "accepted: { column: taken" + words + " }")
                .replace("  value: { column: amount }\n", "");
    }

    private String currencies() {
        return trial.mapping("orders").replace("{ constant: EUR }", "{ column: currency }");
    }

    private String withoutCurrency() {
        return trial.mapping("orders").replace("  currency: { constant: EUR }\n", "");
    }

    private JsonNode promise(String key) {
        return ines.get("/api/accounts/" + RowReader.thing(trial.source(), "account", key) + "/commitments")
                .json()
                .at("/view/commitments/0");
    }

    private long head() {
        return product.bean(EventLog.class).head();
    }
}
