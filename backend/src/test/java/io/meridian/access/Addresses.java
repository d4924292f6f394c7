package io.meridian.access;

import static io.meridian.access.AccountWithEverything.day;
import static io.meridian.access.Address.act;
import static io.meridian.access.Address.add;
import static io.meridian.access.Address.administer;
import static io.meridian.access.Address.anybody;
import static io.meridian.access.Address.get;
import static io.meridian.access.Address.own;
import static io.meridian.access.Address.read;
import static io.meridian.testing.RunningMeridian.ok;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.access.Address.Ask;
import io.meridian.access.Address.Who;
import io.meridian.testing.NewAccount;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Every address of the product. Who adds one says here who may and who may not; a test finds what is missing. */
final class Addresses {
    private static final String FORM = "import";

    private Addresses() {}

    static List<Address> all() {
        return Stream.of(
                        accounts(),
                        contacts(),
                        interactions(),
                        commitments(),
                        coordination(),
                        directory(),
                        identity(),
                        imports(),
                        demo())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Address> accounts() {
        return List.of(
                own("GET", "/api/accounts", at -> Ask.at("/api/accounts")),
                own("GET", "/api/accounts.csv", at -> Ask.at("/api/accounts.csv")),
                own("GET", "/api/my-work", at -> Ask.at("/api/my-work")),
                own("GET", "/api/palette", at -> Ask.at("/api/palette?q=" + at.name.substring(8))),
                own("POST", "/api/accounts", at -> Ask.with("/api/accounts", NewAccount.called("Own"))),
                read(""),
                read("/profile"),
                read("/team"),
                read("/entities"),
                read("/names"),
                read("/registered"),
                read("/timeline"),
                read("/ribbon"),
                read("/holds"),
                read("/changes"),
                read("/rights"),
                read("/stale-views"),
                administer("GET", "/api/administration/stale-views", at -> Ask.at("/api/administration/stale-views")),
                get(
                        "/api/accounts/{account}/differences",
                        at -> Ask.at(at.path("/differences?at=2026-06-01T00:00:00Z"))),
                get(
                        "/api/accounts/{account}/things/{thing}/history",
                        at -> Ask.at(at.path("/things/" + at.claire + "/history"))),
                act("/change", AccountWithEverything::accountItself, (at, one) -> Map.of("industry", "rail vehicles")),
                act(
                        "/correct",
                        Addresses::changedAccount,
                        (at, one) ->
                                Map.of("event", at.event(one, "industry"), "changed", Map.of("industry", "railways"))),
                act("/undo", Addresses::changedAccount, (at, one) -> Map.of("event", at.lastEvent(one, "industry"))),
                act("/govern", AccountWithEverything::accountItself, (at, one) -> Map.of("governance", "coordination"))
                        .ofTheManager(),
                add("/team", at -> AccountWithEverything.newAppointment(at.newPersonOfOurs()))
                        .ofTheManager(),
                act("/team/{appointment}/release", AccountWithEverything::appointment, (at, one) -> Map.of())
                        .ofTheManager(),
                act(
                                "/team/{appointment}/correct",
                                AccountWithEverything::appointment,
                                (at, one) -> Map.of("event", at.event(one), "changed", Map.of("function", "finance")))
                        .ofTheManager(),
                act(
                                "/team/{appointment}/undo",
                                AccountWithEverything::appointment,
                                (at, one) -> Map.of("event", at.event(one)))
                        .ofTheManager(),
                add("/entities", at -> AccountWithEverything.newEntity()).ofTheManager(),
                act("/entities/{entity}/rename", AccountWithEverything::entity, (at, one) -> Map.of("name", "Works"))
                        .ofTheManager(),
                act("/entities/{entity}/move", Addresses::secondEntity, (at, one) -> Map.of("parent", at.parent))
                        .ofTheManager(),
                act(
                                "/entities/{entity}/close",
                                AccountWithEverything::entity,
                                (at, one) -> Map.of("on", day("2027-01-01")))
                        .ofTheManager(),
                act(
                                "/entities/{entity}/correct",
                                AccountWithEverything::entity,
                                (at, one) -> Map.of("event", at.event(one, "name"), "changed", Map.of("name", "Works")))
                        .ofTheManager(),
                act(
                                "/entities/{entity}/undo",
                                AccountWithEverything::entity,
                                (at, one) -> Map.of("event", at.event(one)))
                        .ofTheManager());
    }

    private static Thing changedAccount(AccountWithEverything at) {
        Thing before = at.accountItself();
        ok(at.dana
                .browser()
                .act(before.path() + "/change", Map.of("industry", "rail " + UUID.randomUUID()), before.version()));
        return at.accountItself();
    }

    private static Thing secondEntity(AccountWithEverything at) {
        at.parent = at.entity().id();
        return at.entity();
    }

    private static List<Address> contacts() {
        return List.of(
                read("/contacts"),
                add("/contacts", at -> AccountWithEverything.newContact()),
                act(
                        "/contacts/{contact}/change",
                        AccountWithEverything::contactThing,
                        (at, one) -> Map.of("title", "Dr")),
                act(
                        "/contacts/{contact}/leave",
                        AccountWithEverything::contactThing,
                        (at, one) -> Map.of("on", day("2026-05-29"))),
                act(
                        "/contacts/{contact}/correct",
                        AccountWithEverything::contactThing,
                        (at, one) -> Map.of("event", at.event(one, "name"), "changed", Map.of("name", "Claire F."))),
                act(
                        "/contacts/{contact}/undo",
                        AccountWithEverything::contactThing,
                        (at, one) -> Map.of("event", at.event(one))));
    }

    private static List<Address> interactions() {
        return List.of(
                get(
                        "/api/accounts/{account}/interactions/{interaction}",
                        at -> Ask.at(at.interaction().path())),
                get(
                        "/api/accounts/{account}/interactions/{interaction}/narrowing",
                        at -> Ask.at(at.interaction().path() + "/narrowing")),
                add("/interactions", at -> at.newInteraction("a call")),
                act(
                        "/interactions/{interaction}/correct",
                        AccountWithEverything::interaction,
                        (at, one) -> Map.of("changed", Map.of("subject", "a long call"))),
                act("/interactions/{interaction}/cancel", AccountWithEverything::interaction, (at, one) -> Map.of()),
                act(
                        "/interactions/{interaction}/narrow",
                        AccountWithEverything::interaction,
                        (at, one) -> Map.of("people", List.of(at.dana.person()))),
                act(
                        "/interactions/{interaction}/undo",
                        AccountWithEverything::interaction,
                        (at, one) -> Map.of("event", at.event(one))));
    }

    private static List<Address> commitments() {
        return List.of(
                read("/commitments"),
                read("/commitments.csv"),
                read("/commitments/board"),
                read("/commitments/waiting"),
                get(
                        "/api/accounts/{account}/commitments/{commitment}",
                        at -> Ask.at(at.promise().path())),
                get(
                        "/api/accounts/{account}/commitments/{commitment}/narrowing",
                        at -> Ask.at(at.promise().path() + "/narrowing")),
                add("/commitments", at -> at.newPromise("60 gear sets")),
                act("/commitments/{commitment}/accept", AccountWithEverything::promise, (at, one) -> Map.of()),
                act(
                        "/commitments/{commitment}/renegotiate",
                        AccountWithEverything::promise,
                        (at, one) -> Map.of("due", day("2126-07-31"))),
                act(
                        "/commitments/{commitment}/reassign",
                        AccountWithEverything::promise,
                        (at, one) -> Map.of("responsible", at.marcus.person())),
                act("/commitments/{commitment}/fulfil", AccountWithEverything::promise, (at, one) -> Map.of()),
                act("/commitments/{commitment}/breach", AccountWithEverything::promise, (at, one) -> Map.of()),
                act("/commitments/{commitment}/withdraw", AccountWithEverything::promise, (at, one) -> Map.of()),
                act(
                        "/commitments/{commitment}/correct",
                        AccountWithEverything::promise,
                        (at, one) -> Map.of("event", at.event(one), "changed", Map.of("what", "121 gear sets"))),
                act(
                        "/commitments/{commitment}/narrow",
                        AccountWithEverything::promise,
                        (at, one) -> Map.of("people", List.of(at.dana.person()))),
                act(
                        "/commitments/{commitment}/undo",
                        AccountWithEverything::promise,
                        (at, one) -> Map.of("event", at.event(one))));
    }

    private static List<Address> coordination() {
        String step = "/cases/{case}/steps/{step}";
        return List.of(
                read("/cases"),
                get(
                        "/api/accounts/{account}/cases/{case}",
                        at -> Ask.at(at.coordinationCase().path())),
                add("/cases", at -> Map.of("subject", "Gear sets for Belfort")),
                act("/cases/{case}/close", AccountWithEverything::coordinationCase, (at, one) -> Map.of()),
                act("/cases/{case}/reopen", AccountWithEverything::closedCase, (at, one) -> Map.of()),
                act(
                                "/cases/{case}/correct",
                                AccountWithEverything::coordinationCase,
                                (at, one) ->
                                        Map.of("event", at.caseEvent(one), "changed", Map.of("subject", "Gear sets")))
                        .notOfOthers(),
                act(
                                "/cases/{case}/undo",
                                AccountWithEverything::coordinationCase,
                                (at, one) -> Map.of("event", at.caseEvent(one)))
                        .notOfOthers(),
                act(
                                "/cases/{case}/narrow",
                                AccountWithEverything::coordinationCase,
                                (at, one) -> Map.of("people", List.of(at.dana.person())))
                        .notOfOthers(),
                act("/cases/{case}/steps", AccountWithEverything::coordinationCase, (at, one) -> at.newStep(false))
                        .whateverItsVersion(),
                act(step + "/accept", at -> at.step(false), (at, one) -> Map.of())
                        .notOfOthers(),
                act(step + "/decline", at -> at.step(false), (at, one) -> Map.of("reason", "no capacity"))
                        .notOfOthers(),
                act(step + "/complete", at -> at.step(false), (at, one) -> Map.of())
                        .notOfOthers(),
                act(step + "/assign", at -> at.step(false), (at, one) -> Map.of("owner", at.dana.person()))
                        .notOfOthers(),
                act(
                                step + "/hand-off",
                                at -> at.step(false),
                                (at, one) -> Map.of("function", "quality", "region", at.marcuss))
                        .notOfOthers(),
                act(step + "/cancel", at -> at.step(false), (at, one) -> Map.of())
                        .ofTheManager(),
                act(step + "/consent", at -> at.step(true), (at, one) -> Map.of())
                        .notOfOthers(),
                act(step + "/refuse-consent", at -> at.step(true), (at, one) -> Map.of("reason", "promised elsewhere"))
                        .notOfOthers(),
                act("/cases/{case}/conflicts", AccountWithEverything::coordinationCase, (at, one) -> at.newConflict())
                        .whateverItsVersion(),
                act(
                        "/cases/{case}/conflicts/{conflict}/assign",
                        AccountWithEverything::conflict,
                        (at, one) -> Map.of("person", at.dana.person())),
                act(
                                "/cases/{case}/conflicts/{conflict}/resolve",
                                AccountWithEverything::assignedConflict,
                                (at, one) -> Map.of("how", "half each"))
                        .notOfOthers());
    }

    private static List<Address> directory() {
        String people = "/api/directory/people";
        String regions = "/api/directory/regions";
        return List.of(
                own("GET", people, at -> Ask.at(people)),
                own("GET", people + "/{person}", at -> Ask.at(people + "/" + at.dana.person())),
                own("GET", regions, at -> Ask.at(regions)),
                own(
                        "GET",
                        "/api/directory/things/{thing}/history",
                        at -> Ask.at("/api/directory/things/" + at.dana.person() + "/history")),
                administer("POST", people, at -> Ask.with(people, AccountWithEverything.newPerson())),
                administer(
                        "POST",
                        people + "/{person}/change",
                        at -> Ask.on(at.directoryPerson(), "/change", Map.of("name", "Nadia B."))),
                administer(
                        "POST",
                        people + "/{person}/leave",
                        at -> Ask.on(at.directoryPerson(), "/leave", Map.of("on", day("2026-05-29")))),
                administer("POST", people + "/{person}/correct", at -> {
                    Thing one = at.directoryPerson();
                    return Ask.on(
                            one,
                            "/correct",
                            Map.of("event", at.eventInDirectory(one, "name"), "changed", Map.of("name", "N.")));
                }),
                administer("POST", people + "/{person}/undo", at -> {
                    Thing one = at.directoryPerson();
                    return Ask.on(one, "/undo", Map.of("event", at.eventInDirectory(one, "added")));
                }),
                administer(
                        "POST",
                        regions,
                        at -> Ask.with(
                                regions,
                                AccountWithEverything.newRegion(
                                        "n-" + UUID.randomUUID().toString().substring(0, 8)))),
                administer(
                        "POST",
                        regions + "/{region}/change",
                        at -> Ask.on(at.directoryRegion(), "/change", Map.of("name", "Centre"))),
                administer("POST", regions + "/{region}/correct", at -> {
                    Thing one = at.directoryRegion();
                    return Ask.on(
                            one,
                            "/correct",
                            Map.of("event", at.eventInDirectory(one, "name"), "changed", Map.of("name", "Centre")));
                }),
                administer("POST", regions + "/{region}/undo", at -> {
                    Thing one = at.directoryRegion();
                    return Ask.on(one, "/undo", Map.of("event", at.eventInDirectory(one, "added")));
                }));
    }

    private static List<Address> identity() {
        String password = RunningMeridian.PASSWORD;
        return List.of(
                own("GET", "/api/me", at -> Ask.at("/api/me")),
                own(
                        "PUT",
                        "/api/me/preferences",
                        at -> Ask.with("/api/me/preferences", Map.of("zone", "Europe/Vienna", "language", "en"))
                                .answered(204)),
                own(
                        "POST",
                        "/api/me/password",
                        at -> Ask.with("/api/me/password", Map.of("current", password, "password", password))
                                .answered(204)),
                own("DELETE", "/api/sessions", at -> Ask.at("/api/sessions").answered(204)),
                own("GET", "/api/tokens", at -> Ask.at("/api/tokens")),
                own(
                        "POST",
                        "/api/tokens",
                        at -> Ask.with("/api/tokens", Map.of("name", "a program"))
                                .answered(201)),
                new Address(
                        "DELETE",
                        "/api/tokens/{token}",
                        at -> Ask.at("/api/tokens/" + token(at)).answered(204),
                        Who.OUTSIDER,
                        Map.of(Who.MANAGER, 404),
                        false),
                anybody(
                        "POST",
                        "/api/session",
                        at -> Ask.with("/api/session", Map.of("name", "nobody", "password", "wrong"))
                                .answered(401)),
                anybody("GET", "/api/sign-in", at -> Ask.at("/api/sign-in")),
                anybody(
                        "POST",
                        "/api/sign-in/provider",
                        at -> Ask.with("/api/sign-in/provider", Map.of("target", "/"))
                                .answered(404)),
                anybody(
                        "GET",
                        "/api/sign-in/provider/back",
                        at -> Ask.at("/api/sign-in/provider/back?state=a&code=b")
                                .answered(404)),
                anybody("DELETE", "/api/session", at -> Ask.at("/api/session").answered(204)),
                anybody(
                        "POST",
                        "/api/setup",
                        at -> Ask.with(
                                        "/api/setup",
                                        Map.of("token", "none", "name", "x", "login", "xy", "password", password))
                                .answered(404)),
                anybody(
                        "POST",
                        "/api/password",
                        at -> Ask.with("/api/password", Map.of("token", "none", "password", password))
                                .answered(404)),
                administer("GET", "/api/users", at -> Ask.at("/api/users")),
                administer(
                        "POST",
                        "/api/users",
                        at -> Ask.with("/api/users", newUser(at)).answered(201)),
                administer(
                        "POST",
                        "/api/users/{user}/disable",
                        at -> Ask.with(user(at) + "/disable", Map.of()).answered(204)),
                administer(
                        "POST",
                        "/api/users/{user}/enable",
                        at -> Ask.with(user(at) + "/enable", Map.of()).answered(204)),
                administer("POST", "/api/users/{user}/reset", at -> Ask.with(user(at) + "/reset", Map.of())),
                administer(
                        "PUT",
                        "/api/users/{user}/administrator",
                        at -> Ask.with(user(at) + "/administrator", Map.of("administrator", true))
                                .answered(204)),
                administer(
                        "PUT",
                        "/api/users/{user}/identity",
                        at -> Ask.with(user(at) + "/identity", Map.of("subject", "s"))
                                .answered(422)),
                administer(
                        "DELETE",
                        "/api/users/{user}/identity",
                        at -> Ask.at(user(at) + "/identity").answered(204)));
    }

    private static String token(AccountWithEverything at) {
        Answer issued = ok(at.olga.browser().post("/api/tokens", Map.of("name", "to be revoked")));
        return issued.json().path("id").asString();
    }

    private static Map<String, Object> newUser(AccountWithEverything at) {
        Thing person = at.directoryPerson();
        return Map.of("person", person.id(), "login", "n" + person.id().substring(0, 8), "administrator", false);
    }

    private static String user(AccountWithEverything at) {
        return "/api/users/"
                + ok(at.administrator.post("/api/users", newUser(at)))
                        .json()
                        .path("user")
                        .asString();
    }

    private static List<Address> imports() {
        return List.of(
                own("GET", "/api/imports", at -> Ask.at("/api/imports")),
                own("GET", "/api/imports/targets", at -> Ask.at("/api/imports/targets")),
                own("GET", "/api/imports/mappings", at -> Ask.at("/api/imports/mappings")),
                own("POST", "/api/imports/proposal", at -> form("/api/imports/proposal?into=account&source=test")),
                own("POST", "/api/imports", at -> form("/api/imports").answered(201)),
                new Address(
                        "GET",
                        "/api/imports/{id}",
                        at -> Ask.at("/api/imports/" + rehearsed(at)),
                        Who.OUTSIDER,
                        Map.of(Who.MANAGER, 404, Who.ADMINISTRATOR, 404),
                        false),
                new Address(
                        "DELETE",
                        "/api/imports/{id}",
                        at -> Ask.at("/api/imports/" + rehearsed(at)).answered(204),
                        Who.OUTSIDER,
                        Map.of(Who.MANAGER, 404),
                        false),
                new Address(
                        "POST",
                        "/api/imports/{id}/run",
                        at -> Ask.with("/api/imports/" + rehearsed(at) + "/run", Map.of("soundOnly", true))
                                .answered(202),
                        Who.OUTSIDER,
                        Map.of(Who.MANAGER, 404, Who.ADMINISTRATOR, 404),
                        false));
    }

    private static String rehearsed(AccountWithEverything at) {
        Visitor olga = at.olga.browser();
        return ok(form("/api/imports").by(olga, "POST")).json().path("id").asString();
    }

    /** A file with one customer, and a mapping for it. */
    private static Ask form(String path) {
        String key = UUID.randomUUID().toString().substring(0, 8);
        String mapping = """
                {"source": "%s", "into": "account", "zone": "Europe/Vienna", "key": ["Id"],
                 "fields": {"name": {"column": "Name"}, "industry": {"constant": "rail"},
                            "city": {"constant": "Lyon"}, "country": {"constant": "FR"},
                            "zone": {"constant": "Europe/Paris"}, "governance": {"constant": "coordination"}}}
                """.formatted(key);
        String body = part("file\"; filename=\"customers.csv", "Id,Name\r\n" + key + ",Velaris\r\n")
                + part("mapping", mapping)
                + "--" + FORM + "--\r\n";
        return new Ask(path, body, Map.of("Content-Type", "multipart/form-data; boundary=" + FORM), 200);
    }

    private static String part(String name, String content) {
        return "--" + FORM + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    /** Where there is no demo, nothing is there, whoever asks. */
    private static List<Address> demo() {
        return List.of(
                own("GET", "/api/demo/people", at -> Ask.at("/api/demo/people").answered(404)),
                own("GET", "/api/demo/tours", at -> Ask.at("/api/demo/tours").answered(404)),
                own(
                        "POST",
                        "/api/demo/session",
                        at -> Ask.with("/api/demo/session", Map.of("person", "x"))
                                .answered(404)),
                own(
                        "GET",
                        "/api/demo/colleagues",
                        at -> Ask.at("/api/demo/colleagues?account=" + at.account)
                                .answered(404)),
                own(
                        "POST",
                        "/api/demo/colleagues",
                        at -> Ask.with("/api/demo/colleagues", Map.of("account", at.account, "on", true))
                                .answered(404)),
                own(
                        "POST",
                        "/api/demo/cut",
                        at -> Ask.with("/api/demo/cut", Map.of("seconds", 1)).answered(404)));
    }
}
