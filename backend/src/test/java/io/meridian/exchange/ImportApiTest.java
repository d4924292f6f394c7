package io.meridian.exchange;

import static io.meridian.exchange.Trial.counts;
import static io.meridian.exchange.Trial.csv;
import static io.meridian.exchange.Trial.effects;
import static io.meridian.exchange.Trial.imported;
import static io.meridian.exchange.Trial.problems;
import static io.meridian.exchange.Trial.rehearse;
import static io.meridian.exchange.Trial.rehearsed;
import static io.meridian.exchange.Trial.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.EventLog;
import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.Mappings;
import io.meridian.exchange.mapping.RowReader;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import io.meridian.testing.Visitor.Part;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A small order book comes in over HTTP: rehearsed, run, run again by others, changed, and refused in whole and in part. */
@OnTheSharedProduct
class ImportApiTest {
    private final RunningProduct product = RunningProduct.get();
    private final Visitor admin = product.as("admin");
    private final Visitor ines = product.as("ines");
    private final Visitor marcus = product.as("marcus");
    private final Visitor ruth = product.as("ruth");
    private final Visitor outsider = product.as("otto");
    private final Trial trial =
            new Trial().with("COLLEAGUE", product.person("marcus")).with("AUDITOR", product.person("ruth"));

    @BeforeEach
    void peopleOfOursAreThere() {
        assertThat(imported(admin, csv("people"), trial.mapping("people"))
                        .path("created")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void aRehearsalSaysExactlyWhatTheImportThenDoesAndRecordsNothing() {
        long head = head();
        JsonNode rehearsal = rehearsed(ines, csv("customers"), trial.mapping("customers"));

        assertThat(counts(rehearsal.path("rehearsal"))).isEqualTo("4 rows: 4 created, 0 changed, 0 same, 0 refused");
        assertThat(head()).as("nothing is recorded").isEqualTo(head);

        theOrderBookIsImported();

        JsonNode header = ines.get("/api/accounts/" + account("C3")).json().path("view");
        assertThat(header.path("name").asString("")).isEqualTo("=2+3 Industries");
        assertThat(header.path("industry").asString("")).isEqualTo("Valves, \"hot\" and cold");
        assertThat(header.at("/headquarters/zone").asString("")).isEqualTo("Europe/Vienna");
        assertThat(header.at("/references/0/key").asString("")).isEqualTo("C3");
        assertThat(header.path("team").asInt())
                .as("ines and those of the mapping")
                .isEqualTo(4);
        assertThat(states("C1")).containsExactlyInAnyOrder("kept", "kept-late");
        assertThat(states("C2")).containsExactly("late");
    }

    @Test
    void anAccountSaysFromWhichSystemItWasImported() {
        theOrderBookIsImported();
        String path = "/api/accounts/" + account("C1");

        JsonNode registered = ines.get(path + "/registered").json();
        assertThat(registered.path("importedFrom").asString("")).isEqualTo(trial.source());
        assertThat(registered.path("name").asString("")).isEqualTo("Halvorsen Marine");
        assertThat(ines.get(path + "?known=2024-03-10T00:00:00Z&at=2024-03-10T00:00:00Z")
                        .json()
                        .at("/view/present")
                        .asBoolean(true))
                .as("what we knew then is nothing")
                .isFalse();
        assertThat(ines.get(path + "?at=2024-03-10T00:00:00Z")
                        .json()
                        .at("/view/openOurs")
                        .asInt())
                .as("what was true then is the order book of that day")
                .isEqualTo(2);
    }

    @Test
    void theSameFileAgainChangesNothingWhoeverBringsIt() {
        theOrderBookIsImported();
        long head = head();

        for (Visitor visitor : List.of(ines, marcus, ruth)) {
            for (String kind : List.of("customers", "contacts", "orders")) {
                JsonNode again = imported(visitor, file(kind), trial.mapping(kind));
                assertThat(again.path("same").asInt()).as(kind).isEqualTo(rows(kind));
            }
        }
        assertThat(imported(admin, csv("people"), trial.mapping("people"))
                        .path("same")
                        .asInt())
                .isEqualTo(3);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aChangedFileAppliesTheDifference() {
        theOrderBookIsImported();

        JsonNode customers = imported(
                marcus, csv("customers").replace("Halvorsen Marine", "Halvorsen Offshore"), trial.mapping("customers"));
        JsonNode orders = imported(
                marcus,
                csv("orders")
                                .replace("O3,C2,2,2024-04-01,2024-04-30,,", "O3,C2,2,2024-04-01,2024-04-30,2024-05-02,")
                                .replace("2024-05-31,Porto,7", "2024-06-02,Porto,7")
                        + "O7,C4,1,2024-06-01,2024-07-01,,Porto,\n",
                trial.mapping("orders"));

        assertThat(counts(customers)).isEqualTo("4 rows: 0 created, 1 changed, 3 same, 0 refused");
        assertThat(counts(orders)).isEqualTo("7 rows: 1 created, 2 changed, 4 same, 0 refused");
        assertThat(ines.get("/api/accounts/" + account("C1"))
                        .json()
                        .at("/view/name")
                        .asString(""))
                .isEqualTo("Halvorsen Offshore");
        assertThat(states("C2")).containsExactly("kept-late");
        assertThat(states("C4")).containsExactlyInAnyOrder("kept-late", "late");
    }

    @Test
    void itIsSaidByNameWhatIsNewAndWhatChangesFromWhatToWhat() {
        JsonNode whatIsNew = rehearsed(ines, csv("customers"), trial.mapping("customers"));
        assertThat(effects(whatIsNew.path("rehearsal")))
                .contains("2 CREATED Halvorsen Marine", "4 CREATED =2+3 Industries");
        theOrderBookIsImported();
        String customers = csv("customers")
                .replace("Halvorsen Marine", "Halvorsen Offshore")
                .replace("Leeds", "York");
        String orders =
                csv("orders").replace("O3,C2,2,2024-04-01,2024-04-30,,", "O3,C2,1,2024-04-01,2024-05-30,2024-05-02,");

        JsonNode changed = rehearsed(ines, customers, trial.mapping("customers"));
        assertThat(effects(changed.path("rehearsal")))
                .containsExactly(
                        "2 CHANGED Halvorsen Offshore; name: Halvorsen Marine -> Halvorsen Offshore",
                        "3 CHANGED Okafor & Sons, Ltd; city: Leeds -> York",
                        "4 SAME =2+3 Industries",
                        "5 SAME Túrmalina");
        assertThat(effects(rehearsed(ines, orders, trial.mapping("orders")).path("rehearsal")))
                .filteredOn(effect -> effect.contains("CHANGED"))
                .singleElement()
                .asString()
                .contains(
                        "due: 2024-04-30 -> 2024-05-30",
                        "responsible: ",
                        " -> Ada Lindqvist",
                        "fulfilled: null -> 2024-05-02");
        JsonNode done = imported(ines, customers, trial.mapping("customers"));
        assertThat(effects(done))
                .as("names as they are now; the values are not kept")
                .contains("2 CHANGED Halvorsen Offshore; name: null -> null");
        assertThat(done.at("/effects/0/account").asString("")).isEqualTo(account("C1"));
    }

    @Test
    void aKeyOfAnAccountThatOneMayNotSeeIsRefusedAndBetraysNothing() {
        theOrderBookIsImported();
        String customers = "no,company,sector,city,country\nC1,Anything,Retail,Oslo,NO\nC9,Northlight,Retail,Oslo,NO\n";

        Answer answer = rehearse(outsider, customers, trial.mapping("customers"));
        JsonNode report = imported(outsider, customers, trial.mapping("customers"), true);

        assertThat(problems(report)).containsExactly("2 no key-is-of-an-account-you-see");
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(answer.text()).doesNotContain("Halvorsen").doesNotContain(account("C1"));
        assertThat(header("C1").path("name").asString("")).isEqualTo("Halvorsen Marine");
    }

    @Test
    void anOrderOfAnAccountThatOneMayNotSeeIsRefusedAlikeWhetherItOrTheAccountStandsOrNot() {
        theOrderBookIsImported();
        String standing =
                rehearse(outsider, csv("orders"), trial.mapping("orders")).text();
        String neither = rehearse(
                        outsider,
                        csv("orders"),
                        trial.mapping("orders").replace(trial.source(), "erp-" + UUID.randomUUID()))
                .text();

        assertThat(standing).contains("account-is-one-you-see");
        assertThat(withoutIdAndTime(standing)).isEqualTo(withoutIdAndTime(neither));
    }

    private static String withoutIdAndTime(String report) {
        return report.replaceAll("\"(id|begunAt)\":\"[^\"]+\"", "");
    }

    @Test
    void aKeyStaysInItsAccount() {
        theOrderBookIsImported();

        JsonNode report = rehearsed(ines, csv("orders").replace("O1,C1", "O1,C2"), trial.mapping("orders"));

        assertThat(problems(report.path("rehearsal"))).containsExactly("2 order key-stays-in-its-account");
    }

    @Test
    void theImporterNeedsTheRightToEachRowsAct() {
        theOrderBookIsImported();
        String renamed = csv("customers").replace("Halvorsen Marine", "Halvorsen Offshore");
        String governed = trial.mapping("customers").replace("constant: coordination", "constant: control");

        assertThat(problems(rehearsed(ruth, renamed, trial.mapping("customers")).path("rehearsal")))
                .as("an auditor may not change it")
                .containsExactly("2 null may-act-in-account");
        assertThat(problems(rehearsed(marcus, csv("customers"), governed).path("rehearsal")))
                .as("a team member may not change how it is governed")
                .hasSize(4)
                .allMatch(problem -> problem.endsWith("may-manage-account"));
        assertThat(problems(rehearsed(ines, csv("people").replace("Brun", "Braun"), trial.mapping("people"))
                        .path("rehearsal")))
                .as("only an administrator changes people")
                .containsExactly("4 null may-manage-directory");

        assertThat(counts(imported(marcus, renamed, trial.mapping("customers"))))
                .contains("1 changed");
        assertThat(counts(imported(ines, renamed, governed))).contains("4 changed");
        assertThat(counts(imported(admin, csv("people").replace("Brun", "Braun"), trial.mapping("people"))))
                .contains("1 changed");
    }

    @Test
    void refusedRowsAreLeftOutOnlyWhenTold() {
        String file = csv("customers")
                + "C5,Brekke, Sons,Retail,Oslo,NO\nC6,Nowhere,Retail,Oslo,XX,a,b,c\n,No key,x,y,NO,a,b,c\n"
                + "C1,Twice,x,y,NO,a,b,c\n";
        JsonNode rehearsed = rehearsed(ines, file, trial.mapping("customers"));
        long head = head();

        assertThat(problems(rehearsed.path("rehearsal")))
                .containsExactly(
                        "6 null line-has-the-headers-cells",
                        "7 country value-is-in-the-value-map",
                        "8 no key-is-given",
                        "9 no key-stands-once-in-the-file");
        assertThat(rehearsed.at("/rehearsal/problems/0/detail").asString(""))
                .isEqualTo("The line has 6 cells and the header 8.");
        Answer refused = run(ines, rehearsed.path("id").asString(""), false);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("refused-rows-are-left-out-only-when-told");
        assertThat(head()).isEqualTo(head);
        assertThat(counts(imported(ines, file, trial.mapping("customers"), true)))
                .isEqualTo("8 rows: 4 created, 0 changed, 0 same, 4 refused");
    }

    @Test
    void aRowIsRecordedAsAWholeOrNotAtAll() {
        theOrderBookIsImported();
        String shippedBeforeItWasOrdered = "order,customer,clerk,ordered,required,shipped,city,amount\n"
                + "O8,C1,1,2024-03-10,2024-03-20,2024-03-09,Bergen,1\nO9,C1,1,2024-03-10,2024-03-20,,Bergen,1\n";

        JsonNode report = imported(ines, shippedBeforeItWasOrdered, trial.mapping("orders"), true);

        assertThat(problems(report)).containsExactly("2 shipped act-is-not-before-the-promise");
        assertThat(states("C1")).hasSize(3);
    }

    @Test
    void anEmptyCellSaysNothing() {
        theOrderBookIsImported();
        String emptied = "no,company,sector,city,country,contact,job,phone\nC1,Halvorsen Marine,,,,,,\n";

        assertThat(counts(imported(ines, emptied, trial.mapping("customers")))).contains("1 same");
        assertThat(problems(rehearsed(ines, emptied.replace("C1", "C7"), trial.mapping("customers"))
                        .path("rehearsal")))
                .containsExactly("2 sector value-is-given");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            file-is-in-named-encoding,    latin,   customers
            file-is-well-formed-csv,      quote,   customers
            file-has-a-header,            empty,   customers
            header-names-are-distinct,    doubled, customers
            mapped-column-is-in-the-file, short,   customers
            mapped-field-is-known,        whole,   customers with field nonsense
            needed-field-is-mapped,       whole,   customers without name
            field-has-one-source,         whole,   customers with two sources
            target-is-known,              whole,   customers into nothing
            mapping-is-complete,          whole,   customers without source
            mapping-says-only-what-is-known, whole, customers with a word nobody knows
            mapping-is-readable,          whole,   no mapping
            encoding-is-known,            whole,   customers in no encoding
            separator-is-one-character,   whole,   customers with a long separator
            date-format-is-known,         whole,   customers with a bad date
            """)
    void aFileThatIsRefusedAsAWholeIsAClearProblemAndLeavesNothing(String code, String file, String mapping) {
        long head = head();
        int kept = ines.get("/api/imports").json().path("total").asInt();

        Answer answer = rehearse(ines, broken(file), spoilt(mapping));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asString("")).matches("[A-Z](?s:.*) (?s:.*)");
        assertThat(head()).isEqualTo(head);
        assertThat(ines.get("/api/imports").json().path("total").asInt()).isEqualTo(kept);
    }

    @Test
    void cellsThatLookLikeFormulasAreTextAndNeutralisedOnExport() {
        theOrderBookIsImported();

        assertThat(header("C3").path("name").asString("")).isEqualTo("=2+3 Industries");
        Answer accounts = ines.get("/api/accounts.csv?q=industries");
        assertThat(accounts.headers().get("content-type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(accounts.headers().get("content-disposition")).contains("accounts.csv");
        assertThat(accounts.text())
                .startsWith("\uFEFFaccount,name,industry,")
                .contains(account("C3") + ",'=2+3 Industries,\"Valves, \"\"hot\"\" and cold\",Graz,AT,Europe/Vienna,")
                .doesNotContain("Halvorsen");
        for (String language : List.of("en", "de")) {
            for (String file : List.of("/api/accounts.csv?", "/api/accounts/" + account("C3") + "/commitments.csv?")) {
                String machine = firstLine(ines.get(file).text());
                String read = firstLine(ines.get(file + "language=" + language).text());
                assertThat(read.split("[,;]"))
                        .as("all but the id")
                        .hasSize(machine.split(",").length - 1)
                        .doesNotContain("daysLate", "lastContact");
            }
        }
        assertThat(firstLine(ines.get("/api/accounts.csv?language=de").text())).startsWith("\uFEFFName;Branche");
        assertThat(ines.get("/api/accounts.csv?language=xx").status()).isEqualTo(400);
        Answer promises = ines.get("/api/accounts/" + account("C3") + "/commitments.csv?state=late");
        assertThat(promises.text().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(",'=Graz: deliver order O5,2024-06-01,Europe/Stockholm,")
                .contains(",15,EUR,Ada Lindqvist,'-Anna Moser,");
        assertThat(ines.get("/api/accounts/" + account("C3") + "/commitments.csv")
                        .text()
                        .lines())
                .hasSize(3);
    }

    @Test
    void filesHoldWhatOneMaySee() {
        theOrderBookIsImported();
        String promises = "/api/accounts/" + account("C1") + "/commitments.csv";
        Visitor stranger = product.visitor();

        assertThat(stranger.get("/api/accounts.csv").status()).isEqualTo(401);
        assertThat(stranger.get(promises).status()).isEqualTo(401);
        assertThat(outsider.get(promises).status()).isEqualTo(404);
        assertThat(outsider.get("/api/accounts.csv").text()).doesNotContain(account("C1"));
        assertThat(ruth.get(promises).status()).isEqualTo(200);
        assertThat(ruth.get("/api/accounts.csv").text()).contains(account("C1"));
        assertThat(ruth.get(promises + "?state=nonsense").status())
                .isEqualTo(ruth.get("/api/accounts/" + account("C1") + "/commitments?state=nonsense")
                        .status())
                .isBetween(400, 499);
        assertThat(ruth.get("/api/accounts.csv?sort=nonsense").status()).isEqualTo(400);
    }

    @Test
    void whoIsNotSignedInImportsNothing() {
        Visitor stranger = product.visitor();
        stranger.get("/api/me");

        assertThat(stranger.get("/api/imports").status()).isEqualTo(401);
        assertThat(stranger.get("/api/imports/targets").status()).isEqualTo(401);
        assertThat(stranger.get("/api/imports/mappings").status()).isEqualTo(401);
        assertThat(stranger.get("/api/imports/" + UUID.randomUUID()).status()).isEqualTo(401);
        assertThat(run(stranger, UUID.randomUUID().toString(), true).status()).isEqualTo(401);
        assertThat(rehearse(stranger, csv("customers"), trial.mapping("customers"))
                        .status())
                .isEqualTo(401);
        assertThat(propose(stranger, "account", csv("customers")).status()).isEqualTo(401);

        assertThat(ines.get("/api/imports").status()).isEqualTo(200);
        assertThat(ines.get("/api/imports/targets").json())
                .extracting(target -> target.path("kind").asString(""))
                .containsExactly("account", "commitment", "contact", "person");
        assertThat(ines.get("/api/imports/mappings").json())
                .extracting(mapping -> mapping.path("name").asString(""))
                .contains("northwind-orders");
    }

    @Test
    void anImportIsItsOwnersAlone() {
        String id = rehearsed(ines, csv("customers"), trial.mapping("customers"))
                .path("id")
                .asString("");

        assertThat(marcus.get("/api/imports/" + id).status()).isEqualTo(404);
        assertThat(run(marcus, id, true).status()).isEqualTo(404);
        assertThat(marcus.get("/api/imports").text()).doesNotContain(id);

        assertThat(ines.get("/api/imports/" + id).status()).isEqualTo(200);
        assertThat(ines.get("/api/imports").text()).contains(id);
        assertThat(run(ines, id, false).status()).isEqualTo(202);
        Trial.over(ines, id);
        assertThat(run(ines, id, false).code()).isEqualTo("import-runs-once");
    }

    @Test
    void anImportIsRemovedByItsOwnerOrAnAdministratorAndWhatWasImportedStays() {
        String id = rehearsed(ines, csv("customers"), trial.mapping("customers"))
                .path("id")
                .asString("");
        assertThat(run(ines, id, true).status()).isEqualTo(202);
        Trial.over(ines, id);
        long head = product.bean(EventLog.class).head();

        assertThat(marcus.delete("/api/imports/" + id).status()).isEqualTo(404);
        assertThat(marcus.delete("/api/imports/" + UUID.randomUUID()).text())
                .as("as one that there is not")
                .isEqualTo(marcus.delete("/api/imports/" + id).text());
        assertThat(ines.get("/api/imports/" + id).status()).isEqualTo(200);

        assertThat(ines.delete("/api/imports/" + id).status()).isEqualTo(204);
        assertThat(ines.get("/api/imports/" + id).status()).isEqualTo(404);
        assertThat(ines.get("/api/imports").text()).doesNotContain(id);
        assertThat(ines.delete("/api/imports/" + id).status()).isEqualTo(404);
        assertThat(ines.get("/api/accounts/" + account("C1") + "/profile").status())
                .isEqualTo(200);
        assertThat(product.bean(EventLog.class).head()).isEqualTo(head);

        String other = rehearsed(ines, csv("customers"), trial.mapping("customers"))
                .path("id")
                .asString("");
        assertThat(admin.delete("/api/imports/" + other).status()).isEqualTo(204);
        assertThat(ines.get("/api/imports/" + other).status()).isEqualTo(404);
    }

    @Test
    void malformedRequestsAreRefused() {
        Part file = Part.file("file", "a.csv", csv("customers").getBytes(StandardCharsets.UTF_8));

        assertThat(ines.upload("/api/imports", file).text()).contains("\"status\":400", "\"mapping\"", "required");
        assertThat(ines.upload("/api/imports", Part.text("mapping", "x")).text())
                .contains("\"status\":400", "\"file\"", "required");
        assertThat(ines.post("/api/imports", Map.of()).status()).isEqualTo(415);
        assertThat(ines.post("/api/imports/" + UUID.randomUUID() + "/run", "{}").status())
                .isEqualTo(400);
        assertThat(ines.post("/api/imports/" + UUID.randomUUID() + "/run", "{\"soundOnly\":\"perhaps\"}")
                        .status())
                .isEqualTo(400);
        assertThat(run(ines, UUID.randomUUID().toString(), true).status()).isEqualTo(404);
        assertThat(ines.get("/api/imports/%2e%2e%2f").status()).isIn(400, 404);
        assertThat(ines.get("/api/imports/nonsense").status()).isEqualTo(404);
    }

    @Test
    void aMappingIsProposedFromTheHeaderAndTakenAsItIs() {
        Answer proposed = propose(ines, "account", "Customer ID,Company name,Sector,City,Country code,Time zone\n");

        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        String file = "Customer ID,Company name,Sector,City,Country code,Time zone\n" + UUID.randomUUID()
                + ",Brekke,Retail,Oslo,NO,Europe/Oslo\n";
        assertThat(counts(rehearsed(ines, file, proposed.json().path("text").asString(""))
                        .path("rehearsal")))
                .contains("1 created");
        assertThat(propose(ines, "nonsense", csv("customers")).code()).isEqualTo("target-is-known");
        assertThat(propose(ines, "account", "").code()).isEqualTo("file-has-a-header");
        assertThat(ines.upload("/api/imports/proposal?into=account", Part.file("file", "a", new byte[] {65}))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&language=en&columns=account,name,industry,city,country,zone,governance",
                "&language=de&columns=account,name,industry,city,country,zone,governance"
            })
    void theProductsOwnAccountsAreProposedAndTaken(String language) {
        theOrderBookIsImported();
        String file = ines.get("/api/accounts.csv?q=halvorsen" + language).text();

        String mapping = propose(ines, "account", file).json().path("text").asString("");

        assertThat(mapping)
                .contains("separator: \"" + (language.contains("=de") ? ";" : ",") + "\"", "encoding: \"UTF-8\"");
        assertThat(problems(rehearsed(ines, file, mapping).path("rehearsal"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?language=en", "?language=de"})
    void theProductsOwnPromisesAreProposedAsFarAsTheySay(String language) {
        theOrderBookIsImported();
        String file = ines.get("/api/accounts/" + account("C1") + "/commitments.csv" + language)
                .text();

        Mapping mapping = Mappings.read(
                propose(ines, "commitment", file).json().path("text").asString(""));

        // A file for readers has no id: what is to be its key, whoever imports it says.
        assertThat(mapping.key().contains("commitment")).isEqualTo(language.isEmpty());
        assertThat(mapping.fields())
                .containsKeys("side", "kind", "what", "due", "value", "currency", "responsible", "counterpart", "made");
    }

    @Test
    void aFileOfAWindowsSpreadsheetIsProposedWithHowItIsWritten() {
        byte[] file = ("Kundennummer;Firma;Branche;Ort;Land;Zeitzone\n" + UUID.randomUUID()
                        + ";Müller & Söhne;Handel;Köln;DE;Europe/Berlin\n")
                .getBytes(Charset.forName("windows-1252"));

        String mapping = propose(ines, "account", file).json().path("text").asString("");

        assertThat(mapping).contains("separator: \";\"", "encoding: \"windows-1252\"");
        Answer rehearsed = rehearse(ines, file, mapping);
        assertThat(counts(rehearsed.json().path("rehearsal"))).contains("1 created");
    }

    private void theOrderBookIsImported() {
        assertThat(counts(imported(ines, csv("customers"), trial.mapping("customers"))))
                .contains("4 created");
        assertThat(counts(imported(ines, csv("customers"), trial.mapping("contacts"))))
                .contains("4 created");
        assertThat(counts(imported(ines, csv("orders"), trial.mapping("orders"))))
                .contains("6 created");
    }

    private byte[] broken(String how) {
        String whole = csv("customers");
        return switch (how) {
            case "latin" -> whole.getBytes(StandardCharsets.ISO_8859_1);
            case "quote" -> (whole + "C5,\"Brekke,Retail,Oslo,NO,a,b,c\n").getBytes(StandardCharsets.UTF_8);
            case "empty" -> new byte[0];
            case "doubled" -> whole.replace("phone", "job").getBytes(StandardCharsets.UTF_8);
            case "short" -> "no,company,sector,city\nC1,a,b,c\n".getBytes(StandardCharsets.UTF_8);
            default -> whole.getBytes(StandardCharsets.UTF_8);
        };
    }

    private String spoilt(String how) {
        String whole = trial.mapping("customers");
        return switch (how) {
            case "customers with field nonsense" ->
                whole.replace("  city: { column: city }", "  city: { column: city }\n  nonsense: { column: city }");
            case "customers without name" -> whole.replace("  name: { column: company }\n", "");
            case "customers with two sources" -> whole.replace("{ column: sector }", "{ column: sector, constant: x }");
            case "customers into nothing" -> whole.replace("into: account", "into: nothing");
            case "customers without source" -> whole.replace("source:", "#");
            case "customers with a word nobody knows" -> whole.replace("{ column: sector }", "{ colum: sector }");
            case "no mapping" -> "{";
            case "customers in no encoding" -> whole.replace("key:", "file: { encoding: nonsense }\nkey:");
            case "customers with a long separator" -> whole.replace("key:", "file: { separator: \", \" }\nkey:");
            case "customers with a bad date" ->
                whole.replace("  city:", "  since: { column: city, date: \"jjjj{\" }\n  city:");
            default -> whole;
        };
    }

    private static Answer propose(Visitor visitor, String into, String file) {
        return propose(visitor, into, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer propose(Visitor visitor, String into, byte[] file) {
        return visitor.upload(
                "/api/imports/proposal?into=" + into + "&source=crm", Part.file("file", "customers.csv", file));
    }

    private static String file(String kind) {
        return csv(kind.equals("contacts") ? "customers" : kind);
    }

    private static int rows(String kind) {
        return kind.equals("orders") ? 6 : 4;
    }

    private String account(String key) {
        return RowReader.thing(trial.source(), "account", key);
    }

    private JsonNode header(String key) {
        return ines.get("/api/accounts/" + account(key)).json().path("view");
    }

    private JsonNode promises(Visitor visitor, String key, String query) {
        return visitor.get("/api/accounts/" + account(key) + "/commitments" + query)
                .json()
                .at("/view/commitments");
    }

    private List<String> states(String key) {
        List<String> states = new ArrayList<>();
        promises(ines, key, "")
                .forEach(promise -> states.add(promise.path("state").asString("")));
        return states;
    }

    private long head() {
        return product.bean(EventLog.class).head();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow();
    }
}
