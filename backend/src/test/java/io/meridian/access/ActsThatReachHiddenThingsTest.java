package io.meridian.access;

import static io.meridian.access.AccountWithEverything.changed;
import static io.meridian.access.AccountWithEverything.day;
import static io.meridian.access.AccountWithEverything.version;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Marcus acts on what he sees, and the act reaches what he does not: a promise of the sheet for Dana alone, links to it. He
 * is told nothing of it, destroys nothing of it, and whoever may see it finds it as it was.
 */
@OnTheSharedProduct
class ActsThatReachHiddenThingsTest {
    private static final AccountWithEverything ACCOUNT = new AccountWithEverything();
    private static final OutsidersSession SESSION = new OutsidersSession(ACCOUNT, "kolhapur");

    private final Visitor dana = ACCOUNT.dana.browser();
    private final Visitor marcus = ACCOUNT.marcus.browser();

    @Test
    void theAnswerToACorrectionNamesOnlyWhatOneMaySee() {
        Sheet sheet = sheet();
        Answer corrected = ok(correct(marcus, sheet.review(), Map.of("at", day("2026-06-04"))));

        assertThat(ids(corrected)).containsExactlyInAnyOrder(sheet.review().id(), sheet.visible());
        assertThat(history(dana, sheet.hidden()))
                .as("it is re-dated with its sheet")
                .contains("2026-06-03T22:00:00.000000Z");
    }

    @Test
    void aCorrectionOfTheLinksKeepsThoseThatOneDoesNotSee() {
        Sheet sheet = sheet();
        Thing before = sheet.review();
        ok(correct(dana, before, Map.of("links", List.of("commitment:" + sheet.hidden()))));

        ok(correct(marcus, before, Map.of("links", List.of("commitment:" + sheet.visible()))));
        assertThat(links(marcus, before)).containsExactly("commitment:" + sheet.visible());
        assertThat(links(dana, before))
                .containsExactlyInAnyOrder("commitment:" + sheet.visible(), "commitment:" + sheet.hidden());

        Map<String, Object> none = new HashMap<>();
        none.put("links", null);
        ok(correct(marcus, now(before), none));
        assertThat(links(dana, before)).containsExactly("commitment:" + sheet.hidden());
    }

    @Test
    void aLinkThatOneDoesNotSeeIsRefusedLikeOneToNothingWhereverItStands() {
        Sheet sheet = sheet();
        ok(correct(dana, sheet.review(), Map.of("links", List.of("commitment:" + sheet.hidden()))));
        Thing now = now(sheet.review());

        Answer there = correct(marcus, now, Map.of("links", List.of("commitment:" + sheet.hidden())));
        Answer never = correct(marcus, now, Map.of("links", List.of("commitment:" + now.id())));

        assertThat(there.code()).isEqualTo("linked-promise-is-known").isEqualTo(never.code());
    }

    @Test
    void aConflictShowsTheOtherLinksAsFarAsOneMaySee() {
        Sheet sheet = sheet();
        Thing before = sheet.review();
        String theirs = "commitment:" + sheet.visible();
        String mine = "case:" + ACCOUNT.coordinationCase().id();
        ok(correct(dana, before, Map.of("links", List.of("commitment:" + sheet.hidden(), theirs))));
        Answer refused = correct(marcus, before, Map.of("links", List.of(mine)));

        assertThat(refused.status()).as(refused.text()).isEqualTo(412);
        assertThat(refused.text()).contains(theirs).doesNotContain(sheet.hidden());
        assertThat(refused.json().at("/differences/0/mine").toString()).isEqualTo("[\"" + mine + "\"]");
    }

    @Test
    void aConflictOfAnUndoShowsTheFactsAsFarAsOneMaySee() {
        Sheet sheet = sheet();
        Thing before = sheet.review();
        ok(correct(dana, before, Map.of("links", List.of("commitment:" + sheet.hidden()), "notes", "Read again")));
        Answer refused = undo(marcus, before);

        assertThat(refused.status()).as(refused.text()).isEqualTo(412);
        assertThat(refused.text()).contains("Read again", sheet.visible()).doesNotContain(sheet.hidden());
    }

    @Test
    void anUndoLeavesThePromiseStandingThatOneDoesNotSee() {
        Sheet sheet = sheet();
        Answer undone = ok(undo(marcus, sheet.review()));

        assertThat(ids(undone)).containsExactlyInAnyOrder(sheet.review().id(), sheet.visible());
        SESSION.settle();
        assertThat(ok(dana.get(path(sheet.hidden())))
                        .json()
                        .at("/view/present/open")
                        .asBoolean())
                .as(ok(dana.get(path(sheet.hidden()))).text())
                .isTrue();
        assertThat(ok(dana.get(ACCOUNT.path("/commitments"))).text()).doesNotContain(sheet.visible());
    }

    @Test
    void aFulfilledPromiseThatOneDoesNotSeeStandsInNobodysWay() {
        Sheet sheet = sheet();
        ok(dana.act(path(sheet.hidden()) + "/fulfil", Map.of("at", day("2026-06-08")), 9));

        assertThat(ids(ok(undo(marcus, sheet.review())))).doesNotContain(sheet.hidden());
    }

    @Test
    void whoSeesTheWholeSheetTakesAllOfItBack() {
        Sheet sheet = sheet();

        assertThat(ids(ok(undo(dana, sheet.review()))))
                .containsExactlyInAnyOrder(sheet.review().id(), sheet.visible(), sheet.hidden());
    }

    /** A review everybody sees, with one promise for everybody and one for Dana alone. */
    private record Sheet(Thing review, String visible, String hidden) {}

    private Sheet sheet() {
        Map<String, Object> body = new HashMap<>(ACCOUNT.newInteraction("Review"));
        body.put("audience", List.of("*"));
        body.put("at", day("2026-06-03"));
        Map<String, Object> confidential = ACCOUNT.promise("Kolhapur castings", "due-by", "*");
        confidential.put("audience", onlyDana());
        body.put("promises", List.of(ACCOUNT.promise("Brackets", "due-by", "*"), confidential));
        Answer logged = ok(dana.act(ACCOUNT.path("/interactions"), body));
        String review = changed(logged, "Interaction");
        SESSION.settle();
        JsonNode promises =
                ok(dana.get(ACCOUNT.path("/interactions/" + review))).json().at("/view/promises");
        assertThat(promises.size()).isEqualTo(2);
        boolean visibleFirst = promises.get(0).path("what").asString().equals("Brackets");
        return new Sheet(
                new Thing(ACCOUNT.path("/interactions/" + review), review, version(logged, "Interaction")),
                promises.get(visibleFirst ? 0 : 1).path("id").asString(),
                promises.get(visibleFirst ? 1 : 0).path("id").asString());
    }

    private static Answer correct(Visitor who, Thing review, Map<String, Object> changed) {
        return who.act(review.path() + "/correct", Map.of("changed", changed), review.version());
    }

    private Answer undo(Visitor who, Thing review) {
        SESSION.settle();
        JsonNode first = ok(dana.get(ACCOUNT.path("/things/" + review.id() + "/history")))
                .json()
                .at("/view/facts/0/event");
        return who.act(review.path() + "/undo", Map.of("event", first.asString()), review.version());
    }

    private Thing now(Thing review) {
        SESSION.settle();
        long version = ok(dana.get(review.path())).json().at("/view/version").asLong();
        return new Thing(review.path(), review.id(), version);
    }

    private static List<String> links(Visitor who, Thing review) {
        SESSION.settle();
        List<String> links = new ArrayList<>();
        ok(who.get(review.path())).json().at("/view/present/text/links").forEach(link -> links.add(link.asString()));
        return links;
    }

    private static String history(Visitor who, String thing) {
        SESSION.settle();
        return ok(who.get(ACCOUNT.path("/things/" + thing + "/history"))).text();
    }

    private static List<String> ids(Answer answer) {
        List<String> ids = new ArrayList<>();
        answer.json().path("changed").forEach(one -> ids.add(one.path("id").asString()));
        return ids;
    }

    private static String path(String promise) {
        return ACCOUNT.path("/commitments/" + promise);
    }

    private static List<String> onlyDana() {
        return List.of(ACCOUNT.dana.person());
    }
}
