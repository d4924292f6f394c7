package io.meridian.access;

import static io.meridian.access.AccountWithEverything.changed;
import static io.meridian.access.AccountWithEverything.day;
import static io.meridian.access.AccountWithEverything.version;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What the views across all accounts say over HTTP. Dana promised 120 gear sets, due on 10 June 2026 and delivered on the
 * 9th, which is recorded only today; the customer owes her a forecast since the 12th; a step waits for her unit.
 */
@OnTheSharedProduct
class OverviewOverHttpTest {
    private static AccountWithEverything account;
    private static Thing gears;
    private static Thing forecast;
    private static Thing dinner;
    private static Thing step;

    @BeforeAll
    static void story() {
        account = new AccountWithEverything();
        Thing dana = new Thing("/api/directory/people/" + account.dana.person(), account.dana.person(), 0);
        long version = ok(account.administrator.get(dana.path()))
                .json()
                .at("/view/version")
                .asLong();
        ok(account.administrator.act(
                dana.path() + "/change", Map.of("function", "operations", "from", day("2026-01-01")), version));
        gears = promise("120 gear sets", "ours", "2026-06-10");
        forecast = promise("a forecast", "theirs", "2026-06-12");
        Map<String, Object> sheet = new HashMap<>(account.newInteraction("dinner in Lyon"));
        sheet.put("at", day("2026-06-02"));
        Answer logged = ok(account.dana.browser().act(account.path("/interactions"), sheet));
        String interaction = changed(logged, "Interaction");
        dinner = new Thing(account.path("/interactions/" + interaction), interaction, version(logged, "Interaction"));
        step = account.step(false);
        ok(account.dana.browser().act(gears.path() + "/fulfil", Map.of("at", day("2026-06-09")), gears.version()));
        String head = Cursor.of(account.meridian.bean(EventLog.class).head());
        ok(account.ines.browser().send("GET", account.path("/cases"), null, Map.of("Min-Position", head)));
    }

    @Test
    void theTableCountsWhatIsOpenAndLateAtTheInstant() {
        JsonNode then = row(account.dana, "?at=2026-06-05T12:00:00Z");
        JsonNode late = row(account.dana, "?at=2026-06-20T12:00:00Z");

        assertThat(then.path("open").asInt()).isEqualTo(2);
        assertThat(then.path("late").asInt()).isZero();
        assertThat(then.path("openValue").path(0).path("currency").asString()).isEqualTo("EUR");
        assertThat(then.at("/lastContact/at").asString()).isEqualTo("2026-06-01T22:00:00.000000Z");
        assertThat(then.at("/lastContact/given/date").asString()).isEqualTo("2026-06-02");
        assertThat(then.at("/lastContact/interaction").asString()).isEqualTo(dinner.id());
        assertThat(then.path("nextDue").path("end").asString()).isEqualTo("2026-06-10T22:00:00.000000Z");
        assertThat(then.path("nextDue").path("due").path("date").asString()).isEqualTo("2026-06-10");
        assertThat(ok(account.dana.browser().get("/api/accounts.csv?at=2026-06-05T12:00:00Z"))
                        .text())
                .contains("2026-06-02,2026-06-10")
                .doesNotContain("2026-06-10T");
        assertThat(late.path("open").asInt()).isEqualTo(1);
        assertThat(late.path("late").asInt()).isEqualTo(1);
        assertThat(row(account.dana, "").path("managerName").asString()).isEqualTo("ines");
        assertThat(late.path("mine").asBoolean()).isTrue();
    }

    @Test
    void theTableOfAnEarlierInstantDoesNotChangeByTimeAlone() {
        JsonNode then = ok(account.dana.browser().get("/api/accounts?at=2026-06-05T12:00:00Z"))
                .json();

        assertThat(then.path("rows")).as("a promise of it is due later").isNotEmpty();
        assertThat(then.path("changesAt").asString()).isEmpty();
    }

    /** Lists over accounts go by what is known now; what was known earlier is asked of one account. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts", "/api/accounts.csv"})
    void theTableDoesNotPretendToKnowWhatWasKnownThen(String table) {
        for (String query : List.of("known=", "at=2026-06-05T12:00:00Z&known=")) {
            Answer then = account.dana.browser().get(table + "?" + query + "2026-06-05T12:00:00Z");

            assertThat(then.status()).as(query).isEqualTo(400);
            assertThat(then.code()).isEqualTo("list-goes-by-what-is-known-now");
            assertThat(then.json().path("field").asString()).isEqualTo("known");
            ok(account.dana.browser().get(table + "?" + query));
        }
    }

    @Test
    void theFileHasTheColumnsThatAreShownInTheirOrder() {
        String table = "/api/accounts.csv?at=2026-06-05T12:00:00Z&columns=nextDue,name,open";

        assertThat(lines(table)).containsExactly("nextDue,name,open", "2026-06-10," + account.name + ",2");
        assertThat(lines(table + "&language=de"))
                .containsExactly("Nächste Frist;Name;Offen", "2026-06-10;" + account.name + ";2");
        assertThat(lines("/api/accounts.csv").getFirst()).startsWith("account,name,industry,");
        assertThat(lines("/api/accounts.csv?columns=").getFirst()).startsWith("account,name,industry,");
    }

    @Test
    void aFileForReadersHasNoIdsUnlessTheyAreAskedFor() {
        assertThat(lines("/api/accounts.csv?language=en"))
                .first()
                .asString()
                .startsWith("Name,Industry,")
                .contains("Next due");
        assertThat(String.join("", lines("/api/accounts.csv?language=en"))).doesNotContain(account.account);
        assertThat(lines("/api/accounts.csv?language=en&columns=account,name"))
                .containsExactly("Account ID,Name", account.account + "," + account.name);
        assertThat(String.join("", lines(account.path("/commitments.csv?language=en"))))
                .startsWith("Who promises,")
                .doesNotContain(gears.id());
        assertThat(String.join("", lines(account.path("/commitments.csv")))).contains(gears.id());
        assertThat(lines(account.path("/commitments.csv?language=en&columns=what,commitment")))
                .startsWith("What,Promise ID")
                .anyMatch(line -> line.endsWith("," + gears.id()));
    }

    @Test
    void aColumnThatThereIsNotIsRefusedByName() {
        for (String file : List.of("/api/accounts.csv", account.path("/commitments.csv"))) {
            Answer refused = account.dana.browser().get(file + "?columns=zone,margin");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("column-is-known");
            assertThat(refused.json().path("field").asString()).isEqualTo("columns");
            assertThat(refused.json().at("/arguments/0").asString()).isEqualTo("margin");
        }
    }

    private static List<String> lines(String path) {
        return ok(account.dana.browser().get(path))
                .text()
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    @Test
    void theTableIsFilteredAndSortedAndOutsidersHaveNoRow() {
        assertThat(rows(account.dana, "?late=true&at=2026-06-20T12:00:00Z")).hasSize(1);
        assertThat(rows(account.dana, "?late=true&at=2026-06-04T12:00:00Z"))
                .as("due within a week")
                .hasSize(1);
        assertThat(rows(account.dana, "?late=true&at=2026-06-02T12:00:00Z")).isEmpty();
        assertThat(rows(account.dana, "?q=" + account.name.substring(8))).hasSize(1);
        assertThat(rows(account.dana, "?q=nothing+of+that+name")).isEmpty();
        assertThat(rows(account.ines, "?managed=true")).hasSize(1);
        assertThat(rows(account.dana, "?managed=true")).as("only a member").isEmpty();
        assertThat(rows(account.dana, "?governance=control")).isEmpty();
        assertThat(rows(account.dana, "?governance=coordination")).hasSize(1);
        assertThat(rows(account.dana, "?sort=NEXT_DUE&descending=true&limit=1")).hasSize(1);
        assertThat(rows(account.olga, "")).isEmpty();
        assertThat(account.dana.browser().get("/api/accounts?sort=BY_HEART").status())
                .isEqualTo(400);
        assertThat(rows(account.dana, "?quietDays=36500&at=2026-06-20T12:00:00Z"))
                .isEmpty();
        for (String path : List.of("/api/accounts", "/api/accounts.csv")) {
            Answer tooMany = account.dana.browser().get(path + "?quietDays=2147483647");
            assertThat(tooMany.status()).isEqualTo(400);
            assertThat(tooMany.code()).isEqualTo("number-is-within");
        }
        assertThat(account.dana
                        .browser()
                        .get("/api/accounts?governance=tyranny")
                        .status())
                .isEqualTo(400);
        assertThat(account.dana.browser().get("/api/accounts?limit=many").status())
                .isEqualTo(400);
    }

    @Test
    void theHeaderIsTheLengthOfTheListsItOpens() {
        JsonNode header = view(account.ruth, "?at=2026-06-20T12:00:00Z");
        JsonNode open = view(account.ruth, "/commitments?open=true&at=2026-06-20T12:00:00Z");

        assertThat(header.path("openOurs").asInt() + header.path("openTheirs").asInt())
                .isEqualTo(open.path("commitments").size());
        assertThat(header.path("late").asInt()).isEqualTo(1);
        assertThat(header.path("contacts").asInt())
                .isEqualTo(view(account.ruth, "/contacts?at=2026-06-20T12:00:00Z")
                        .path("contacts")
                        .size());
        assertThat(header.path("team").asInt())
                .isEqualTo(view(account.ruth, "/team?at=2026-06-20T12:00:00Z")
                        .path("members")
                        .size());
        assertThat(header.at("/lastContact/interaction").asString()).isEqualTo(dinner.id());
    }

    @Test
    void whoWaitsForWhom() {
        JsonNode waiting = view(account.dana, "/commitments/waiting?at=2026-06-20T12:00:00Z");

        assertThat(texts(waiting.path("forUs"), "what")).isEmpty();
        assertThat(texts(waiting.path("forThem"), "what")).containsExactly("a forecast");
    }

    @Test
    void theTimelineOrdersByWhenItHappenedAndKnowsWhatWasLearnedLate() {
        List<String> titles = texts(
                view(account.dana, "/timeline?kind=commitment&kind=interaction").path("entries"), "title");
        JsonNode first =
                view(account.dana, "/timeline?kind=commitment").path("entries").path(0);

        assertThat(texts(
                        view(account.dana, "/timeline?function=operations&kind=interaction")
                                .path("entries"),
                        "title"))
                .containsExactly("dinner in Lyon");
        assertThat(texts(
                        view(account.dana, "/timeline?function=quality&kind=interaction")
                                .path("entries"),
                        "title"))
                .isEmpty();
        assertThat(account.dana
                        .browser()
                        .get(account.path("/timeline?function=astrology"))
                        .status())
                .isEqualTo(400);
        assertThat(titles).containsExactly("120 gear sets", "dinner in Lyon", "a forecast", "120 gear sets");
        assertThat(first.path("kind").asString()).isEqualTo("CommitmentFulfilled");
        assertThat(first.path("recordedLater").asBoolean()).isTrue();
    }

    @Test
    void theRibbonShowsTheDueOfEachPromiseThenAndNow() {
        JsonNode ribbon = ok(account.dana.browser().get(account.path("/ribbon?at=2026-06-05T12:00:00Z")))
                .json();
        List<String> states = new ArrayList<>();
        ribbon.forEach(part -> part.at("/view/dues")
                .forEach(due -> states.add(due.path("state").asString())));

        assertThat(states).contains("kept", "late", "proposed");
    }

    @Test
    void myWorkIsWhatIHaveToDoAndNobodyElses() {
        JsonNode danas = ok(account.dana.browser().get("/api/my-work")).json();
        JsonNode marcuss = ok(account.marcus.browser().get("/api/my-work")).json();

        assertThat(texts(danas.path("promises"), "what")).isEmpty();
        assertThat(texts(danas.path("waiting"), "what")).containsExactly("a forecast");
        assertThat(danas.at("/waiting/0/late").asBoolean()).isTrue();
        assertThat(danas.at("/waiting/0/accountName").asString()).isEqualTo(account.name);
        assertThat(danas.at("/waiting/0/responsibleName").asString())
                .as("whom she waits for")
                .contains("Fontaine");
        assertThat(danas.at("/waiting/0/counterpartName").asString()).isEqualTo("dana");
        assertThat(texts(danas.path("steps"), "step")).containsExactly(step.id());
        assertThat(marcuss.path("promises")).isEmpty();
        assertThat(marcuss.path("steps")).isEmpty();
        assertThat(marcuss.path("waiting")).isEmpty();
    }

    @Test
    void thePaletteFindsAccountsAndContactsOfMyAccountsOnly() {
        String word = account.name.substring(8);

        assertThat(texts(found(account.dana, word), "kind")).containsExactly("account");
        assertThat(found(account.olga, word)).isEmpty();
        assertThat(texts(found(account.dana, "fontaine"), "id")).contains(account.claire);
        assertThat(texts(found(account.olga, "fontaine"), "id")).doesNotContain(account.claire);
    }

    /** Of one whom nobody else is called like: the product is shared, and a palette shows the first dozen. */
    @Test
    void thePaletteFindsPeopleOfOursForEverybody() {
        String name = "Quirin " + UUID.randomUUID();
        Answer added =
                ok(account.administrator.act("/api/directory/people", Map.of("name", name, "zone", "Europe/Vienna")));
        JsonNode hits = ok(account.olga
                        .browser()
                        .send(
                                "GET",
                                "/api/palette?q=" + name.substring(7),
                                null,
                                Map.of(
                                        "Min-Position",
                                        added.json().path("position").asString())))
                .json()
                .path("found");

        assertThat(texts(hits, "id")).containsExactly(changed(added, "Person"));
    }

    @Test
    void everybodyWhoIsNamedHasAName() {
        JsonNode names = view(account.ruth, "/names");

        assertThat(names.path("people").path(account.dana.person()).path("name").asString())
                .isEqualTo("dana");
        assertThat(names.path("contacts").path(account.claire).path("name").asString())
                .isEqualTo("Claire Fontaine");
        assertThat(names.path("regions").has(account.danas)).isTrue();
        assertThat(names.path("regions").path(account.danas).path("zone").asString())
                .isEqualTo("Europe/Vienna");
        assertThat(names.path("regions").path(account.danas).path("hours").isArray())
                .isTrue();
        assertThat(names.path("zone").asString()).as("of the headquarters").isEqualTo("Europe/Paris");
    }

    @Test
    void whatWasTakenBackIsNamedToo() {
        Thing region = account.directoryRegion();
        Answer undone = ok(account.administrator.act(
                region.path() + "/undo", Map.of("event", account.eventInDirectory(region, "added")), region.version()));

        String position = undone.json().path("position").asString();
        JsonNode regions = ok(account.ruth
                        .browser()
                        .send("GET", account.path("/names"), null, Map.of("Min-Position", position)))
                .json()
                .at("/view/regions");

        assertThat(regions.path(region.id()).path("name").asString()).isEqualTo("Region " + region.id());
        assertThat(regions.path(region.id()).path("takenBack").asBoolean(false)).isTrue();
        assertThat(regions.path(account.danas).path("takenBack").asBoolean(true))
                .isFalse();
    }

    @Test
    void theRegistrationSaysWhoRecordedItAndSinceWhen() {
        JsonNode registered =
                ok(account.ruth.browser().get(account.path("/registered"))).json();

        assertThat(registered.path("name").asString()).isEqualTo(account.name);
        assertThat(registered.path("by").asString()).isEqualTo("ines");
        assertThat(registered.path("since").isString()).isFalse();
    }

    @Test
    void changesAreTheInstantsAtWhichAnythingChangedByRecordingAndByEffect() {
        JsonNode changes =
                ok(account.ruth.browser().get(account.path("/changes"))).json();
        List<List<String>> lists = new ArrayList<>();
        changes.forEach(list -> {
            List<String> instants = new ArrayList<>();
            list.forEach(instant -> instants.add(instant.asString()));
            lists.add(instants);
        });

        assertThat(lists)
                .hasSize(2)
                .allSatisfy(list -> assertThat(list).isSorted().doesNotHaveDuplicates());
        assertThat(lists).anySatisfy(list -> assertThat(list).contains("2026-06-08T22:00:00.000000Z"));
    }

    @Test
    void theDifferenceBetweenTheAxesIsExplainedByWhatWasRecordedLater() {
        JsonNode then = ok(account.ruth.browser().get(account.path("/differences?at=2026-06-11T12:00:00Z")))
                .json();
        List<String> kinds = new ArrayList<>();
        then.path("entries")
                .forEach(entry -> entry.path("facts").forEach(fact -> {
                    if (fact.path("thing").asString().equals(gears.id())) {
                        kinds.add(fact.path("kind").asString());
                    }
                }));

        assertThat(kinds).containsExactlyInAnyOrder("CommitmentMade", "CommitmentFulfilled");
        assertThat(texts(then.path("marks"), "thing")).contains(gears.id(), forecast.id(), dinner.id());
        assertThat(then.path("count").asInt()).isPositive();
    }

    @Test
    void nothingDiffersAtAnInstantSinceWhichNothingWasRecorded() {
        String now = ok(account.ruth.browser().get(account.path("/cases")))
                .json()
                .path("at")
                .asString();
        JsonNode none = ok(account.ruth.browser().get(account.path("/differences?at=" + now)))
                .json();

        assertThat(none.path("count").asInt()).isZero();
        assertThat(none.path("marks")).isEmpty();
    }

    /** As a link copied now will show it: true then, as known now. */
    @Test
    void whatWasKnownWhenALinkWasCopiedDiffersOnlyByWhatWasRecordedSince() {
        String then = "/differences?at=2026-06-11T12:00:00Z";
        String copied = ok(account.ruth.browser().get(account.path("/cases")))
                .json()
                .path("at")
                .asString();
        JsonNode none = ok(account.ruth.browser().get(account.path(then + "&known=" + copied)))
                .json();
        JsonNode all = ok(account.ruth.browser().get(account.path(then + "&known=2026-06-11T12:00:00Z")))
                .json();

        assertThat(none.path("count").asInt()).isZero();
        assertThat(none.path("entries")).isEmpty();
        assertThat(all)
                .isEqualTo(ok(account.ruth.browser().get(account.path(then))).json());
    }

    private static Thing promise(String what, String side, String due) {
        boolean ours = side.equals("ours");
        Map<String, Object> promise = Map.of(
                "kind",
                "due-by",
                "side",
                side,
                "responsible",
                ours ? account.dana.person() : account.claire,
                "counterpart",
                ours ? account.claire : account.dana.person(),
                "what",
                what,
                "due",
                day(due),
                "value",
                Map.of("amount", 100, "currency", "EUR"));
        Answer made = ok(account.dana
                .browser()
                .act(account.path("/commitments"), Map.of("promise", promise, "at", day("2026-06-01"))));
        String id = changed(made, "Commitment");
        return new Thing(account.path("/commitments/" + id), id, version(made, "Commitment"));
    }

    private static JsonNode row(Someone who, String query) {
        JsonNode rows = rows(who, query);
        assertThat(rows).hasSize(1);
        return rows.path(0);
    }

    private static JsonNode rows(Someone who, String query) {
        return ok(who.browser().get("/api/accounts" + query)).json().path("rows");
    }

    private static JsonNode found(Someone who, String word) {
        return ok(who.browser().get("/api/palette?q=" + word)).json().path("found");
    }

    private static JsonNode view(Someone who, String rest) {
        return ok(who.browser().get(account.path(rest))).json().path("view");
    }

    private static List<@Nullable String> texts(JsonNode list, String field) {
        List<@Nullable String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.path(field).asString()));
        return texts;
    }
}
