package io.meridian.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.EventLog;
import io.meridian.shared.Instants;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Registering, describing, governing and staffing an account over HTTP: who may, what is refused and how conflicts read. */
@OnTheSharedProduct
class AccountApiTest {
    private static final Map<String, Object> SEAT = Map.of("city", "Lyon", "country", "FR", "zone", "Europe/Paris");

    private final RunningProduct product = RunningProduct.get();
    private final Visitor ines = product.as("ines");
    private final Visitor marcus = product.as("marcus");
    private final Visitor ruth = product.as("ruth");
    private final Visitor outsider = product.as("otto");
    private String account = "";
    private String path = "";

    @BeforeEach
    void velarisWithItsTeam() {
        Answer registered = ines.act("/api/accounts", newAccount("Velaris Rail"));
        assertThat(registered.status()).as(registered.text()).isEqualTo(200);
        path = registered.made();
        account = path.substring("/api/accounts/".length());
        appoint("marcus", "team-member");
        appoint("ruth", "auditor");
    }

    @Test
    void whoeverRegistersIsTheAccountManager() {
        JsonNode manager = view(ines, "/team").path("members").get(0);

        assertThat(manager.path("person").asString("")).isEqualTo(product.person("ines"));
        assertThat(manager.path("role").asString("")).isEqualTo("account-manager");
    }

    @Test
    void theSameCommandAgainGivesTheSameResult() {
        String command = UUID.randomUUID().toString();
        Answer first = ines.send("POST", "/api/accounts", newAccount("Twice"), Map.of("Command-Id", command));
        Answer second = ines.send("POST", "/api/accounts", newAccount("Twice"), Map.of("Command-Id", command));
        Answer other = ines.send("POST", "/api/accounts", newAccount("Other"), Map.of("Command-Id", command));

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("command-id-reused");
    }

    @Test
    void anAccountIsNotRegisteredSinceADayToCome() {
        Map<String, Object> later = new HashMap<>(newAccount("Later"));
        later.put("since", Map.of("date", "2999-01-01", "zone", "Europe/Paris"));
        assertThat(ines.act("/api/accounts", later).code()).isEqualTo("done-is-not-in-the-future");

        later.put("since", Map.of("date", "2020-01-01", "zone", "Europe/Paris"));
        assertThat(ines.act("/api/accounts", later).status()).isEqualTo(200);
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer answer = ines.act("/api/accounts", Map.of("name", "Velaris"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("industry").contains("headquarters").contains("governance");
    }

    /** A bare offset knows no summer time, and a browser that does not know it cannot draw a clock. */
    @ParameterizedTest
    @ValueSource(strings = {"Z", "+02:00", "UTC+2", "Europe/Nowhere", ""})
    void aZoneIsNamedAsTheTzDatabaseNamesIt(String zone) {
        Map<String, Object> body = new HashMap<>(newAccount("Elsewhere"));
        body.put("headquarters", Map.of("city", "Lyon", "country", "FR", "zone", zone));

        Answer answer = ines.act("/api/accounts", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("zone-is-known");
        assertThat(answer.text()).contains("headquarters.zone");
    }

    @Test
    void theBeginningMayBeOpenAndSaysSo() {
        assertThat(view(ines, "/profile").at("/since/notRecorded").asBoolean(false))
                .isTrue();
        assertThat(view(ines, "/profile?at=1999-01-01T00:00:00Z")
                        .path("present")
                        .asBoolean(false))
                .isTrue();
    }

    @Test
    void membersAndAuditorsReadAndOthersAreToldThereIsNoSuchAccount() {
        for (String section :
                new String[] {"/profile", "/team", "/entities", "/contacts", "/things/" + account + "/history"}) {
            assertThat(marcus.get(path + section).status()).as(section).isEqualTo(200);
            assertThat(ruth.get(path + section).status()).as(section).isEqualTo(200);
            assertThat(outsider.get(path + section).status()).as(section).isEqualTo(404);
            assertThat(product.visitor().get(path + section).status())
                    .as(section)
                    .isEqualTo(401);
        }
        assertThat(product.as("admin").get(path + "/profile").status())
                .as("administrators see no account content")
                .isEqualTo(404);
    }

    @Test
    void membersChangeTheAccountAuditorsAndOutsidersDoNot() {
        Map<String, Object> body = Map.of("industry", "rail");

        assertThat(ruth.act(path + "/change", body, version("/profile")).status())
                .isEqualTo(403);
        assertThat(outsider.act(path + "/change", body, version("/profile")).status())
                .isEqualTo(404);
        assertThat(marcus.act(path + "/change", body, version("/profile")).status())
                .isEqualTo(200);
        assertThat(view(ines, "/profile").path("industry").asString("")).isEqualTo("rail");
    }

    @Test
    void whatOneMayDoIsSaidBeforeOneTries() {
        assertThat(ines.get(path + "/rights").text()).contains("\"acts\":true", "\"manages\":true", "\"at\":\"20");
        assertThat(marcus.get(path + "/rights").text()).contains("\"acts\":true", "\"manages\":false");
        assertThat(ruth.get(path + "/rights").text()).contains("\"acts\":false", "\"manages\":false");
        assertThat(outsider.get(path + "/rights").status()).isEqualTo(404);
    }

    @Test
    void aChangeNeedsTheVersionItWasDecidedOn() {
        assertThat(ines.act(path + "/change", Map.of("industry", "rail")).status())
                .isEqualTo(428);
    }

    @Test
    void aConflictSaysWhoChangedWhatSince() {
        long version = version("/profile");
        assertThat(marcus.act(path + "/change", Map.of("name", "Velaris Group"), version)
                        .status())
                .isEqualTo(200);
        Answer late = ines.act(path + "/change", Map.of("name", "Velaris SA"), version);

        assertThat(late.status()).isEqualTo(412);
        JsonNode difference = late.json().path("differences").get(0);
        assertThat(difference.path("field").asString("")).isEqualTo("name");
        assertThat(difference.path("mine").asString("")).isEqualTo("Velaris SA");
        assertThat(difference.path("theirs").asString("")).isEqualTo("Velaris Group");
        assertThat(difference.path("base").asString("")).isEqualTo("Velaris Rail");
        assertThat(difference.path("by").asString("")).isEqualTo(product.person("marcus"));
        assertThat(ines.act(path + "/change", Map.of("industry", "rail"), version)
                        .status())
                .as("another field")
                .isEqualTo(200);
    }

    @Test
    void governanceIsTheManagers() {
        Map<String, Object> control = Map.of("governance", "control");

        assertThat(marcus.act(path + "/govern", control, version("/profile")).status())
                .isEqualTo(403);
        assertThat(ruth.act(path + "/govern", control, version("/profile")).status())
                .isEqualTo(403);
        assertThat(outsider.act(path + "/govern", control, version("/profile")).status())
                .isEqualTo(404);
        assertThat(ines.act(path + "/govern", control, version("/profile")).status())
                .isEqualTo(200);
        assertThat(view(ines, "/profile").path("governance").asString("")).isEqualTo("control");
    }

    @Test
    void correctingGovernanceIsTheManagersTooAndOtherFactsEverybodys() {
        ines.act(path + "/govern", Map.of("governance", "control"), version("/profile"));
        marcus.act(path + "/change", Map.of("name", "Velaris Group"), version("/profile"));
        Map<String, Object> governance =
                Map.of("event", event(account, "governance", 1), "changed", Map.of("governance", "separate"));
        Map<String, Object> name = Map.of("event", event(account, "name", 1), "changed", Map.of("name", "Velaris SA"));

        assertThat(marcus.act(path + "/correct", governance, version("/profile"))
                        .status())
                .isEqualTo(403);
        assertThat(ines.act(path + "/correct", governance, version("/profile")).status())
                .isEqualTo(200);
        assertThat(ruth.act(path + "/correct", name, version("/profile")).status())
                .isEqualTo(403);
        assertThat(marcus.act(path + "/correct", name, version("/profile")).status())
                .isEqualTo(200);
        assertThat(view(ines, "/profile").path("name").asString("")).isEqualTo("Velaris SA");
    }

    @Test
    void anUndoTakesBackAndItsUndoTakesItAgain() {
        marcus.act(path + "/change", Map.of("name", "Velaris Group"), version("/profile"));
        Map<String, Object> renamed = Map.of("event", event(account, "name", 1));

        assertThat(ruth.act(path + "/undo", renamed, version("/profile")).status())
                .isEqualTo(403);
        assertThat(marcus.act(path + "/undo", renamed, version("/profile")).status())
                .isEqualTo(200);
        assertThat(view(ines, "/profile").path("name").asString("")).isEqualTo("Velaris Rail");

        Map<String, Object> undo = Map.of("event", event(account, "name", 2));
        assertThat(marcus.act(path + "/undo", undo, version("/profile")).status())
                .isEqualTo(200);
        assertThat(view(ines, "/profile").path("name").asString("")).isEqualTo("Velaris Group");
        assertThat(history(account).get(5).path("outcome").asString("")).isEqualTo("STANDS");
    }

    @Test
    void aRegistrationIsTakenBackOnlyWhileNothingHangsOnIt() {
        Map<String, Object> registration = Map.of("event", event(account, "registered", 0));
        Answer refused = ines.act(path + "/undo", registration, version("/profile"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("nothing-hangs-on-it");
        assertThat(refused.json().path("arguments").get(0).asString("")).isEqualTo("2");

        String alone = ines.act("/api/accounts", newAccount("By mistake")).made();
        String id = alone.substring("/api/accounts/".length());
        Map<String, Object> mistake = Map.of("event", event(alone, id, "registered", 0));
        Answer undone = ines.act(alone + "/undo", mistake, 4);
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(ines.get(alone + "/profile").status())
                .as("nobody serves it any more")
                .isEqualTo(404);
    }

    @Test
    void aCorrectionOfARegistrationIsTakenBackWhateverStandsInTheAccount() {
        Map<String, Object> since = Map.of("since", Map.of("date", "2020-01-01", "zone", "Europe/Paris"));
        Answer corrected = ines.act(
                path + "/correct",
                Map.of("event", event(account, "registered", 0), "changed", since),
                version("/profile"));
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);

        Answer undone = ines.act(path + "/undo", Map.of("event", event(account, "registered", 1)), version("/profile"));

        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(view(ines, "/profile").toString()).doesNotContain("2020-01-01");
        assertThat(view(marcus, "/team").path("members").size()).isGreaterThan(1);
    }

    @Test
    void aReleaseThatHangsOnARegistrationSaysItsLastDay() {
        ines.act(path + "/team/" + appointed("marcus") + "/release", on("2090-06-30"), version("/team"));
        Answer refused =
                ines.act(path + "/undo", Map.of("event", event(account, "registered", 0)), version("/profile"));

        JsonNode released = null;
        for (JsonNode fact : refused.json().path("hanging")) {
            released = fact.path("kind").asString("").equals("MemberReleased") ? fact : released;
        }
        assertThat(released).as(refused.text()).isNotNull();
        assertThat(released.at("/given/date").asString("")).isEqualTo("2090-06-30");
        assertThat(released.path("at").asString("")).isEqualTo("2090-06-30T22:00:00.000000Z");
    }

    @Test
    void theTeamIsTheManagers() {
        Map<String, Object> body = appointment("otto", "team-member");
        assertThat(marcus.act(path + "/team", body).status()).isEqualTo(403);
        assertThat(outsider.act(path + "/team", body).status()).isEqualTo(404);

        String appointment = appointed("marcus");
        assertThat(marcus.act(path + "/team/" + appointment + "/release", Map.of(), version("/team"))
                        .status())
                .isEqualTo(403);
        assertThat(ruth.act(
                                path + "/team/" + appointment + "/correct",
                                Map.of(
                                        "event",
                                        event(appointment, "appointments." + appointment, 0),
                                        "changed",
                                        Map.of("function", "finance")),
                                version("/team"))
                        .status())
                .isEqualTo(403);
        Answer corrected = ines.act(
                path + "/team/" + appointment + "/correct",
                Map.of(
                        "event",
                        event(appointment, "appointments." + appointment, 0),
                        "changed",
                        Map.of("function", "finance")),
                version("/team"));
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
    }

    @Test
    void whoIsReleasedIsOutAtOnceAndBackWhenTheReleaseIsTakenBack() {
        String appointment = appointed("marcus");
        assertThat(ines.act(path + "/team/" + appointment + "/release", Map.of(), version("/team"))
                        .status())
                .isEqualTo(200);
        assertThat(marcus.get(path + "/profile").status()).isEqualTo(404);
        assertThat(marcus.act(path + "/change", Map.of("industry", "x"), 4).status())
                .isEqualTo(404);

        Answer undone = ines.act(
                path + "/team/" + appointment + "/undo",
                Map.of("event", event(appointment, "appointments." + appointment, 1)),
                version("/team"));
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(marcus.get(path + "/profile").status()).isEqualTo(200);
    }

    @Test
    void aPlannedReleaseTakesEffectAtItsInstant() throws InterruptedException {
        long soon = product.bean(EventLog.class).now() + 1_500_000;
        Map<String, Object> on = Map.of("on", Map.of("instant", Instants.text(soon), "zone", "Europe/Paris"));
        assertThat(ines.act(path + "/team/" + appointed("marcus") + "/release", on, version("/team"))
                        .status())
                .isEqualTo(200);

        assertThat(product.bean(AccountPolicy.class).accessChangesAt(product.person("marcus"), account))
                .hasValue(soon + 1);
        assertThat(marcus.get(path + "/profile").status()).isEqualTo(200);
        Thread.sleep(1_600);
        assertThat(marcus.get(path + "/profile").status()).isEqualTo(404);
    }

    @Test
    void theLastManagerStays() {
        Answer refused = ines.act(path + "/team/" + appointed("ines") + "/release", Map.of(), version("/team"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("account-keeps-a-manager");
    }

    @Test
    void theTreeIsTheManagers() {
        Map<String, Object> europe = Map.of("kind", "legal-entity", "name", "Velaris Europe");
        assertThat(marcus.act(path + "/entities", europe).status()).isEqualTo(403);
        assertThat(outsider.act(path + "/entities", europe).status()).isEqualTo(404);

        String parent = add(europe);
        Map<String, Object> belfort = Map.of("kind", "site", "name", "Belfort", "parent", parent);
        String site = add(belfort);
        String tree = path + "/entities/";

        for (Visitor wrong : new Visitor[] {marcus, ruth}) {
            assertThat(wrong.act(tree + site + "/rename", Map.of("name", "x"), version("/entities"))
                            .status())
                    .isEqualTo(403);
            assertThat(wrong.act(tree + site + "/move", Map.of(), version("/entities"))
                            .status())
                    .isEqualTo(403);
            assertThat(wrong.act(tree + site + "/close", on("2027-01-01"), version("/entities"))
                            .status())
                    .isEqualTo(403);
            assertThat(wrong.act(tree + site + "/undo", Map.of("event", "x"), version("/entities"))
                            .status())
                    .isEqualTo(403);
        }
        Answer renamed = ines.act(tree + site + "/rename", Map.of("name", "Belfort works"), version("/entities"));
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        Answer cycle = ines.act(tree + parent + "/move", Map.of("parent", site), version("/entities"));
        assertThat(cycle.status()).isEqualTo(422);
        assertThat(cycle.code()).isEqualTo("hierarchy-has-no-cycle");
        assertThat(cycle.json().path("field").asString("")).isEqualTo("parent");
        Answer hanging =
                ines.act(tree + parent + "/undo", Map.of("event", event(parent, "added", 0)), version("/entities"));
        assertThat(hanging.code()).isEqualTo("nothing-hangs-on-it");
        assertThat(ines.act(tree + site + "/close", on("2027-01-01"), version("/entities"))
                        .status())
                .isEqualTo(200);
        assertThat(ines.act(
                                tree + site + "/correct",
                                Map.of("event", event(site, "closed", 0), "changed", on("2027-06-30")),
                                version("/entities"))
                        .status())
                .isEqualTo(200);
        assertThat(ines.act(tree + site + "/undo", Map.of("event", event(site, "closed", 1)), version("/entities"))
                        .status())
                .isEqualTo(200);
        assertThat(view(ines, "/entities").path("entities").size()).isEqualTo(2);
    }

    private String add(Map<String, Object> entity) {
        Answer added = ines.act(path + "/entities", entity);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return added.made().substring((path + "/entities/").length());
    }

    private void appoint(String login, String role) {
        Answer appointed = ines.act(path + "/team", appointment(login, role));
        assertThat(appointed.status()).as(appointed.text()).isEqualTo(200);
    }

    private Map<String, Object> appointment(String login, String role) {
        return Map.of(
                "person", product.person(login), "function", "operations", "role", role, "beginningNotRecorded", false);
    }

    private String appointed(String login) {
        for (JsonNode member : view(ines, "/team").path("members")) {
            if (member.path("person").asString("").equals(product.person(login))) {
                return member.path("appointment").asString("");
            }
        }
        throw new AssertionError(login + " is not on the team");
    }

    private long version(String section) {
        return view(ines, section).path("version").asLong(-1);
    }

    private JsonNode view(Visitor visitor, String section) {
        Answer answer = visitor.get(path + section);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("view");
    }

    private JsonNode history(String thing) {
        return view(ines, "/things/" + thing + "/history").path("facts");
    }

    private String event(String thing, String field, int nth) {
        return event(path, thing, field, nth);
    }

    private String event(String path, String thing, String field, int nth) {
        int n = 0;
        JsonNode facts = ines.get(path + "/things/" + thing + "/history").json().at("/view/facts");
        for (JsonNode fact : facts) {
            if (fact.path("field").asString("").equals(field) && n++ == nth) {
                return fact.path("event").asString("");
            }
        }
        throw new AssertionError("no fact " + nth + " of " + field + " in " + facts);
    }

    private static Map<String, Object> on(String date) {
        return Map.of("on", Map.of("date", date, "zone", "Europe/Paris"));
    }

    private static Map<String, Object> newAccount(String name) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("name", name);
        body.put("industry", "transport");
        body.put("headquarters", SEAT);
        body.put("governance", "coordination");
        return body;
    }
}
