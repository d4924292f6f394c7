package io.meridian.access;

import static io.meridian.testing.RunningMeridian.ok;

import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.testing.NewAccount;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An account over HTTP with one of everything that can be acted on. Ines manages it; Dana is operations of a region and
 * Marcus quality of another; Ruth audits; Olga is not on the team.
 */
final class AccountWithEverything {
    final RunningMeridian meridian = RunningProduct.shared();
    final Someone ines = meridian.someone("ines");
    final Someone dana = meridian.someone("dana");
    final Someone marcus = meridian.someone("marcus");
    final Someone ruth = meridian.someone("ruth");
    final Someone olga = meridian.someone("olga");
    final Visitor administrator = meridian.administrator();
    final String name = "Velaris " + UUID.randomUUID().toString().substring(0, 8);
    final String danas = region();
    final String marcuss = region();
    final String account;
    final String claire;
    /** Where an entity is moved to. */
    String parent = "";

    AccountWithEverything() {
        account = changed(ok(ines.browser().act("/api/accounts", NewAccount.called(name))), "Account");
        appoint(dana, "operations", danas, "team-member");
        appoint(marcus, "quality", marcuss, "team-member");
        appoint(ruth, "finance", danas, "auditor");
        claire = contact();
    }

    /** A thing that exists, and the version an act on it is decided on. */
    record Thing(String path, String id, long version) {}

    String path(String rest) {
        return "/api/accounts/" + account + rest;
    }

    // --- what there is to act on

    String region() {
        String region = "r-" + UUID.randomUUID().toString().substring(0, 8);
        ok(administrator.act("/api/directory/regions", newRegion(region)));
        return region;
    }

    static Map<String, Object> newRegion(String region) {
        return Map.of("region", region, "name", "Region " + region, "zone", "Europe/Vienna", "hours", List.of());
    }

    Thing directoryRegion() {
        String region = region();
        return new Thing("/api/directory/regions/" + region, region, historyOfDirectory(region));
    }

    Thing directoryPerson() {
        Answer added = ok(administrator.act("/api/directory/people", newPerson()));
        String person = changed(added, "Person");
        return new Thing("/api/directory/people/" + person, person, version(added, "Person"));
    }

    static Map<String, Object> newPerson() {
        return Map.of("name", "Nadia", "zone", "Europe/Vienna");
    }

    Thing accountItself() {
        JsonNode history = history(ines.browser(), account);
        return new Thing(path(""), account, history.path("version").asLong());
    }

    Thing entity() {
        Answer added = ok(ines.browser().act(path("/entities"), newEntity()));
        String entity = location(added);
        return new Thing(
                path("/entities/" + entity),
                entity,
                view(ines.browser(), "/entities", added).path("version").asLong());
    }

    static Map<String, Object> newEntity() {
        return Map.of("kind", "site", "name", "Belfort");
    }

    /** Somebody new on the team. */
    Thing appointment() {
        Answer added = ok(ines.browser().act(path("/team"), newAppointment(newPersonOfOurs())));
        String appointment = location(added);
        return new Thing(
                path("/team/" + appointment),
                appointment,
                view(ines.browser(), "/team", added).path("version").asLong());
    }

    String newPersonOfOurs() {
        return directoryPerson().id();
    }

    static Map<String, Object> newAppointment(String person) {
        return NewAccount.member(person, "team-member");
    }

    String contact() {
        return contactThing().id();
    }

    Thing contactThing() {
        Answer added = ok(dana.browser().act(path("/contacts"), newContact()));
        String contact = changed(added, "Contact");
        return new Thing(path("/contacts/" + contact), contact, version(added, "Contact"));
    }

    static Map<String, Object> newContact() {
        return Map.of("name", "Claire Fontaine");
    }

    Thing promise() {
        Map<String, Object> body = newPromise("120 gear sets");
        Answer made = ok(dana.browser().act(path("/commitments"), body));
        String promise = changed(made, "Commitment");
        return new Thing(path("/commitments/" + promise), promise, version(made, "Commitment"));
    }

    Map<String, Object> newPromise(String what) {
        return Map.of(
                "promise",
                Map.of(
                        "kind",
                        "due-by",
                        "side",
                        "ours",
                        "responsible",
                        dana.person(),
                        "counterpart",
                        claire,
                        "what",
                        what,
                        "due",
                        day("2126-06-30")));
    }

    Thing interaction() {
        Answer logged = ok(dana.browser().act(path("/interactions"), newInteraction("a call")));
        String interaction = changed(logged, "Interaction");
        return new Thing(path("/interactions/" + interaction), interaction, version(logged, "Interaction"));
    }

    Map<String, Object> newInteraction(String subject) {
        return Map.of(
                "sheet",
                Map.of(
                        "kind",
                        "meeting",
                        "subject",
                        subject,
                        "ours",
                        List.of(dana.person()),
                        "theirs",
                        List.of(claire)));
    }

    /** Opened by Dana. */
    Thing coordinationCase() {
        Answer opened = ok(dana.browser().act(path("/cases"), Map.of("subject", "Gear sets for Belfort")));
        String one = changed(opened, "CoordinationCase");
        return new Thing(path("/cases/" + one), one, version(opened, "CoordinationCase"));
    }

    Thing closedCase() {
        Thing one = coordinationCase();
        ok(dana.browser().act(one.path() + "/close", Map.of(), one.version()));
        return caseNow(one);
    }

    /** Asked of Dana's unit by Ines; a global one waits for the consent of Dana's unit. */
    Thing step(boolean global) {
        Thing one = coordinationCase();
        Answer asked = ok(ines.browser().act(one.path() + "/steps", newStep(global)));
        String step = changed(asked, "Step");
        return new Thing(
                one.path() + "/steps/" + step, step, caseNow(one, asked).version());
    }

    Map<String, Object> newStep(boolean global) {
        return Map.of("function", "operations", "region", danas, "what", "40 sets", "global", global);
    }

    Thing conflict() {
        Thing one = coordinationCase();
        Answer recorded = ok(ines.browser().act(one.path() + "/conflicts", newConflict()));
        String conflict = changed(recorded, "Conflict");
        return new Thing(
                one.path() + "/conflicts/" + conflict,
                conflict,
                caseNow(one, recorded).version());
    }

    /** To be settled by Dana. */
    Thing assignedConflict() {
        Thing conflict = conflict();
        Answer assigned = ok(
                ines.browser().act(conflict.path() + "/assign", Map.of("person", dana.person()), conflict.version()));
        String one = conflict.path().replaceFirst("/conflicts/.*", "");
        return new Thing(
                conflict.path(),
                conflict.id(),
                caseNow(new Thing(one, "", 0), assigned).version());
    }

    Map<String, Object> newConflict() {
        return Map.of(
                "one",
                Map.of("function", "operations", "region", danas),
                "other",
                Map.of("function", "quality", "region", marcuss),
                "what",
                "40 sets");
    }

    Thing caseNow(Thing one) {
        return new Thing(
                one.path(),
                one.id(),
                upToDate(ines.browser(), one.path())
                        .json()
                        .at("/view/card/version")
                        .asLong());
    }

    private Thing caseNow(Thing one, Answer after) {
        JsonNode sheet = ok(ines.browser().send("GET", one.path(), null, after(after)))
                .json()
                .path("view");
        return new Thing(one.path(), one.id(), sheet.at("/card/version").asLong());
    }

    /** The event of the first fact of a thing. */
    String event(Thing thing) {
        return history(ines.browser(), thing.id())
                .path("facts")
                .path(0)
                .path("event")
                .asString();
    }

    String event(Thing thing, String field) {
        for (JsonNode fact : history(ines.browser(), thing.id()).path("facts")) {
            if (fact.path("field").asString().equals(field)) {
                return fact.path("event").asString();
            }
        }
        throw new AssertionError("nothing is known of " + field);
    }

    String lastEvent(Thing thing, String field) {
        String last = "";
        for (JsonNode fact : history(ines.browser(), thing.id()).path("facts")) {
            if (fact.path("field").asString().equals(field)) {
                last = fact.path("event").asString();
            }
        }
        return last;
    }

    String eventInDirectory(Thing thing, String field) {
        JsonNode facts = upToDate(administrator, "/api/directory/things/" + thing.id() + "/history")
                .json()
                .at("/view/facts");
        for (JsonNode fact : facts) {
            if (fact.path("field").asString().equals(field)) {
                return fact.path("event").asString();
            }
        }
        throw new AssertionError("nothing is known of " + field + " in " + facts);
    }

    /** The event by which a case, a step or a conflict began, as the sheet of the case says it. */
    String caseEvent(Thing one) {
        JsonNode history =
                upToDate(ines.browser(), one.path()).json().path("view").path("history");
        return history.path(history.size() - 1).path("event").asString();
    }

    private long historyOfDirectory(String thing) {
        return upToDate(administrator, "/api/directory/things/" + thing + "/history")
                .json()
                .at("/view/version")
                .asLong();
    }

    /** With everything that is recorded. */
    private Answer upToDate(Visitor who, String path) {
        String head = Cursor.of(meridian.bean(EventLog.class).head());
        return ok(who.send("GET", path, null, Map.of("Min-Position", head)));
    }

    private JsonNode history(Visitor who, String thing) {
        return upToDate(who, path("/things/" + thing + "/history")).json().path("view");
    }

    private JsonNode view(Visitor who, String section, Answer after) {
        return ok(who.send("GET", path(section), null, after(after))).json().path("view");
    }

    private void appoint(Someone who, String function, String region, String role) {
        Map<String, Object> body = new HashMap<>(newAppointment(who.person()));
        body.put("function", function);
        body.put("region", region);
        body.put("role", role);
        ok(ines.browser().act(path("/team"), body));
    }

    static Map<String, String> after(Answer answer) {
        return Map.of("Min-Position", answer.json().path("position").asString());
    }

    static Map<String, Object> day(String date) {
        return Map.of("date", date, "zone", "Europe/Paris");
    }

    static String location(Answer answer) {
        return answer.made().replaceFirst(".*/", "");
    }

    static String changed(Answer answer, String type) {
        return one(answer, type).path("id").asString();
    }

    static long version(Answer answer, String type) {
        return one(answer, type).path("version").asLong();
    }

    private static JsonNode one(Answer answer, String type) {
        for (JsonNode one : answer.json().path("changed")) {
            if (one.path("type").asString().equals(type)) {
                return one;
            }
        }
        throw new AssertionError("no " + type + " in " + answer.text());
    }

    /** What a promise of Dana to Claire is made with. */
    Map<String, Object> promise(String what, String kind, String audience) {
        Map<String, Object> promise = new HashMap<>(Map.of(
                "kind",
                kind,
                "side",
                "ours",
                "responsible",
                dana.person(),
                "counterpart",
                claire,
                "what",
                what,
                "audience",
                List.of(audience)));
        if (kind.equals("due-by")) {
            promise.put("due", day("2026-06-10"));
        }
        return promise;
    }
}
