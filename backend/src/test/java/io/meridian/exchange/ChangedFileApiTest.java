package io.meridian.exchange;

import static io.meridian.exchange.Trial.counts;
import static io.meridian.exchange.Trial.csv;
import static io.meridian.exchange.Trial.imported;
import static io.meridian.exchange.Trial.problems;
import static io.meridian.exchange.Trial.rehearsed;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.exchange.mapping.RowReader;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A changed file applies the difference, in every field that it says; what it rehearsed is what it does. */
@OnTheSharedProduct
class ChangedFileApiTest {
    private static final String CUSTOMERS = "no,company,sector,city,country,since\n"
            + "C1,Halvorsen Marine,Shipbuilding,Bergen,NO,2019-03-01\nC2,Okafor,Textiles,Leeds,GB,\n";
    private static final String CONTACTS = "no,contact,job,phone,since,company\nC1,Liv Halvorsen,Owner,,2019-03-01,\n";
    private static final String ORDERS = "order,customer,clerk,ordered,required,shipped,city,amount,side,kind\n"
            + "O1,C1,1,2024-03-01,2024-03-20,,Bergen,1,ours,due-by\n";

    private final RunningProduct product = RunningProduct.get();
    private final Visitor admin = product.as("admin");
    private final Visitor ines = product.as("ines");
    private final Visitor marcus = product.as("marcus");
    private final Trial trial =
            new Trial().with("COLLEAGUE", product.person("marcus")).with("AUDITOR", product.person("ruth"));

    @Test
    void anAccountsBeginningIsCorrected() {
        customersAreThere();
        assertThat(since("C1")).isEqualTo("2019-03-01");
        assertThat(since("C2")).isEmpty();
        String changed = CUSTOMERS.replace("NO,2019-03-01", "NO,2018-02-01").replace("GB,", "GB,2020-01-01");

        assertThat(counts(imported(ines, changed, customers())))
                .isEqualTo("2 rows: 0 created, 2 changed, 0 same, 0 refused");
        assertThat(since("C1")).isEqualTo("2018-02-01");
        assertThat(since("C2")).isEqualTo("2020-01-01");
        assertThat(ines.get(accountPath("C1") + "/registered")
                        .json()
                        .path("since")
                        .asString(""))
                .isEqualTo("2018-01-31T23:00:00.000000Z");
        assertThat(counts(imported(ines, changed, customers()))).contains("2 same");
        assertThat(counts(imported(marcus, changed, customers()))).contains("2 same");
        assertThat(counts(imported(ines, changed.replace("2018-02-01", ""), customers())))
                .as("an empty cell takes nothing away")
                .contains("2 same");
    }

    @Test
    void anAccountsBeginningIsTheManagersToCorrect() {
        customersAreThere();
        String changed = CUSTOMERS.replace("NO,2019-03-01", "NO,2018-02-01");

        assertThat(problems(rehearsed(marcus, changed, customers()).path("rehearsal")))
                .containsExactly("2 null may-manage-account");
        assertThat(counts(imported(ines, changed, customers()))).contains("1 changed");
    }

    @Test
    void aCellInWhichNobodySeesAnythingSaysNothing() {
        imported(admin, csv("people"), trial.mapping("people"));
        String invisible = CUSTOMERS.replace("Halvorsen Marine", "\u200B");

        assertThat(problems(rehearsed(ines, invisible, customers()).path("rehearsal")))
                .containsExactly("2 company value-is-given");
    }

    @Test
    void aContactsBeginningIsCorrected() {
        customersAreThere();
        imported(ines, CONTACTS, contacts());
        String changed = CONTACTS.replace("2019-03-01", "2021-05-01");

        assertThat(counts(imported(marcus, changed, contacts()))).contains("1 changed");
        assertThat(since(accountPath("C1"), contact(), "added")).isEqualTo("2021-05-01");
        assertThat(counts(imported(ines, changed, contacts()))).contains("1 same");
    }

    @Test
    void aPersonsBeginningIsCorrected() {
        imported(admin, csv("people"), trial.mapping("people"));
        String changed = csv("people").replace("03.03.2014", "04.03.2014").replace("CH;-", "CH;01.01.2020");

        assertThat(counts(imported(admin, changed, trial.mapping("people"))))
                .isEqualTo("3 rows: 0 created, 2 changed, 1 same, 0 refused");
        assertThat(since("/api/directory", RowReader.thing(trial.source(), "person", "3"), "added"))
                .isEqualTo("2020-01-01");
        assertThat(counts(imported(admin, changed, trial.mapping("people")))).contains("3 same");
    }

    @Test
    void aPromisesSideAndKindAreCorrected() {
        customersAreThere();
        imported(ines, ORDERS, orders());
        imported(ines, CONTACTS, contacts());
        String changed = ORDERS.replace("ours,due-by", "theirs,hold-until");
        String theirs = orders().replace(
                        "responsible: { column: clerk, ref: person }",
                        "responsible: { column: customer, ref: contact }");

        assertThat(problems(rehearsed(marcus, changed, orders()).path("rehearsal")))
                .as("of theirs a contact is responsible")
                .containsExactly("2 clerk promise-is-between-both-sides");
        assertThat(counts(imported(marcus, changed, theirs))).contains("1 changed");
        assertThat(promise().path("side").asString("")).isEqualTo("theirs");
        assertThat(promise().path("kind").asString("")).isEqualTo("hold-until");
        assertThat(counts(imported(ines, changed, theirs))).contains("1 same");
        assertThat(counts(imported(ines, changed.replace("theirs,hold-until", ","), theirs)))
                .as("an empty cell says nothing, also where a new promise would be ours")
                .contains("1 same");
    }

    @Test
    void anAmountWithMoreZerosIsTheSame() {
        customersAreThere();
        imported(ines, ORDERS.replace(",Bergen,1,", ",Bergen,7.50,"), orders());

        assertThat(counts(imported(marcus, ORDERS.replace(",Bergen,1,", ",Bergen,7.5,"), orders())))
                .contains("1 same");
        assertThat(counts(imported(marcus, ORDERS.replace(",Bergen,1,", ",Bergen,7.6,"), orders())))
                .contains("1 changed");
    }

    @Test
    void aPromiseWithADueDoesNotBecomeAStandingOne() {
        customersAreThere();
        imported(ines, ORDERS, orders());

        assertThat(problems(rehearsed(ines, ORDERS.replace("due-by", "standing"), orders())
                        .path("rehearsal")))
                .containsExactly("2 required standing-promise-has-no-due");
    }

    @Test
    void whatWasTakenBackIsNotWrittenAgain() {
        customersAreThere();
        imported(ines, CONTACTS, contacts());
        JsonNode history = history(accountPath("C1"), contact());
        Map<String, String> added = Map.of("event", history.at("/facts/0/event").asString(""));
        assertThat(ines.act(
                                accountPath("C1") + "/contacts/" + contact() + "/undo",
                                added,
                                history.path("version").asLong())
                        .status())
                .isEqualTo(200);

        assertThat(problems(rehearsed(ines, CONTACTS, contacts()).path("rehearsal")))
                .containsExactly("2 no key-is-of-something-that-stands");
    }

    private void customersAreThere() {
        imported(admin, csv("people"), trial.mapping("people"));
        assertThat(counts(imported(ines, CUSTOMERS, customers()))).contains("2 created");
    }

    private String customers() {
        return trial.mapping("customers").replace("  city:", "  since: { column: since }\n  city:");
    }

    private String contacts() {
        return trial.mapping("contacts") + "  since: { column: since }\n";
    }

    private String orders() {
        return trial.mapping("orders")
                .replace("side: { constant: ours }", "side: { column: side }")
                .replace("kind: { constant: due-by }", "kind: { column: kind }")
                .replace("  counterpart: { column: customer, ref: contact }\n", "");
    }

    private String since(String key) {
        return since(accountPath(key), RowReader.thing(trial.source(), "account", key), "registered");
    }

    /** The day that stands now. */
    private String since(String path, String thing, String field) {
        for (JsonNode fact : history(path, thing).path("facts")) {
            if (fact.path("field").asString("").equals(field)
                    && fact.path("outcome").asString("").equalsIgnoreCase("stands")) {
                return fact.at("/value/since/date").asString("");
            }
        }
        throw new AssertionError("nothing stands of " + field);
    }

    private JsonNode history(String path, String thing) {
        return admin(path).get(path + "/things/" + thing + "/history").json().path("view");
    }

    private Visitor admin(String path) {
        return path.equals("/api/directory") ? admin : ines;
    }

    private String contact() {
        return RowReader.thing(trial.source(), "contact", "C1");
    }

    private JsonNode promise() {
        return ines.get(accountPath("C1") + "/commitments").json().at("/view/commitments/0");
    }

    private String accountPath(String key) {
        return "/api/accounts/" + RowReader.thing(trial.source(), "account", key);
    }
}
