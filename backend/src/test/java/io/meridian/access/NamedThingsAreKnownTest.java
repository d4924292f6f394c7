package io.meridian.access;

import static io.meridian.access.AccountWithEverything.day;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever an act or a correction names is there for the eyes of whoever acts; else it is refused beside its field. */
@OnTheSharedProduct
class NamedThingsAreKnownTest {
    private static AccountWithEverything at;

    @BeforeAll
    static void anAccount() {
        at = new AccountWithEverything();
    }

    @Test
    void whatAPromiseNames() {
        refused(promise("entity", "no-such-entity"), "entity-is-known", "entity");
        refused(promise("region", "atlantis"), "region-is-known", "region");
        refused(promise("cites", "nobody"), "cited-promise-is-known", "cites");
        Map<String, Object> evident = new HashMap<>(at.newPromise("60 gear sets"));
        evident.put("evidence", "no-such-interaction");
        refused(at.dana.browser().act(at.path("/commitments"), evident), "evidence-is-known", "evidence");
        evident.put("evidence", at.interaction().id());
        ok(at.dana.browser().act(at.path("/commitments"), evident));
        ok(promise("region", at.danas));
        ok(promise("entity", at.entity().id()));
    }

    @Test
    void whatHappensToAPromiseNames() {
        Thing promise = at.promise();
        for (String act : List.of("/fulfil", "/breach", "/withdraw")) {
            refused(act(promise, act, Map.of("evidence", "none")), "evidence-is-known", "evidence");
        }
        refused(
                act(promise, "/renegotiate", Map.of("due", day("2127-01-01"), "evidence", "none")),
                "evidence-is-known",
                "evidence");
    }

    @Test
    void whatACorrectedPromiseNames() {
        Thing promise = at.promise();
        String made = at.event(promise);
        refused(correct(promise, made, Map.of("responsible", 5)), "named-person-is-known", "responsible");
        refused(correct(promise, made, Map.of("entity", "none")), "entity-is-known", "entity");
        refused(correct(promise, made, Map.of("region", "atlantis")), "region-is-known", "region");
        refused(correct(promise, made, Map.of("evidence", "none")), "evidence-is-known", "evidence");
        refused(correct(promise, made, Map.of("cites", promise.id())), "cited-promise-is-known", "cites");
        refused(correct(promise, made, Map.of("due", day("2020-01-01"))), "due-is-not-before-the-promise", "due");
        refused(
                correct(promise, made, Map.of("due", Map.of("date", "2126-01-01", "zone", "+02:00"))),
                "zone-is-known",
                "due");
    }

    @Test
    void whatASheetNames() {
        refused(sheet("region", "atlantis"), "region-is-known", "region");
        refused(sheet("links", List.of("case:zzz")), "linked-case-is-known", "links");
        refused(sheet("links", List.of("interaction:zzz")), "linked-interaction-is-known", "links");
        refused(sheet("links", List.of("commitment:zzz")), "linked-promise-is-known", "links");
        ok(sheet(
                "links",
                List.of(
                        "case:" + at.coordinationCase().id(),
                        "interaction:" + at.interaction().id(),
                        "commitment:" + at.promise().id())));
    }

    @Test
    void whatACorrectedSheetNames() {
        Thing interaction = at.interaction();
        for (Map<String, Object> changed : List.<Map<String, Object>>of(
                Map.of("links", List.of("case:zzz")),
                Map.of("links", List.of("interaction:" + interaction.id())),
                Map.of("links", List.of("commitment:zzz")),
                Map.of("region", "atlantis"))) {
            assertThat(act(interaction, "/correct", Map.of("changed", changed)).code())
                    .as(changed.toString())
                    .endsWith("-is-known");
        }
    }

    @Test
    void whatEndsHasBegun() {
        Map<String, Object> since = new HashMap<>(AccountWithEverything.newEntity());
        since.put("since", day("2026-03-01"));
        String entity = AccountWithEverything.location(ok(at.ines.browser().act(at.path("/entities"), since)));
        Thing site = new Thing(at.path("/entities/" + entity), entity, 1_000_000);
        refused(
                at.ines
                        .browser()
                        .act(
                                site.path() + "/close",
                                Map.of("on", day("2026-02-01")),
                                at.entity().version()),
                "end-is-after-beginning",
                "on");

        Map<String, Object> someone = new HashMap<>(AccountWithEverything.newContact());
        someone.put("since", day("2026-03-01"));
        Answer added = ok(at.dana.browser().act(at.path("/contacts"), someone));
        Thing contact = new Thing(
                at.path("/contacts/" + AccountWithEverything.changed(added, "Contact")),
                AccountWithEverything.changed(added, "Contact"),
                AccountWithEverything.version(added, "Contact"));
        refused(act(contact, "/leave", Map.of("on", day("2026-02-01"))), "end-is-after-beginning", "on");
        Answer left = ok(act(contact, "/leave", Map.of("on", day("2026-05-01"))));
        refused(
                correct(
                        new Thing(contact.path(), contact.id(), AccountWithEverything.version(left, "Contact")),
                        at.event(contact, "added"),
                        Map.of("since", day("2026-06-01"))),
                "end-is-after-beginning",
                "since");
    }

    private Answer promise(String field, Object value) {
        Map<String, Object> body = new HashMap<>(at.newPromise("60 gear sets"));
        @SuppressWarnings("unchecked")
        Map<String, Object> promise = new HashMap<>((Map<String, Object>) body.get("promise"));
        promise.put(field, value);
        body.put("promise", promise);
        return at.dana.browser().act(at.path("/commitments"), body);
    }

    private Answer sheet(String field, Object value) {
        @SuppressWarnings("unchecked")
        Map<String, Object> sheet =
                new HashMap<>((Map<String, Object>) at.newInteraction("a call").get("sheet"));
        sheet.put(field, value);
        return at.dana.browser().act(at.path("/interactions"), Map.of("sheet", sheet));
    }

    private Answer act(Thing thing, String act, Map<String, Object> body) {
        return at.dana.browser().act(thing.path() + act, body, thing.version());
    }

    private Answer correct(Thing thing, String event, Map<String, Object> changed) {
        return act(thing, "/correct", Map.of("event", event, "changed", changed));
    }

    private static void refused(Answer answer, String code, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }
}
