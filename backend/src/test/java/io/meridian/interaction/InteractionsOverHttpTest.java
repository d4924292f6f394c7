package io.meridian.interaction;

import static io.meridian.interaction.AccountAtWork.day;
import static io.meridian.interaction.AccountAtWork.id;
import static io.meridian.interaction.AccountAtWork.version;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@OnTheSharedProduct
class InteractionsOverHttpTest {
    private static AccountAtWork at;

    @BeforeAll
    static void start() {
        at = new AccountAtWork();
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("correct", Map.of("changed", Map.of("subject", "not booked in"))),
                Arguments.of("cancel", Map.of("reason", "another account")),
                Arguments.of("narrow", Map.of("people", List.of("SELF"))),
                Arguments.of("undo", Map.of("event", "LOGGED")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aMemberMayWhileAnAuditorIsRefusedAndAnOutsiderFindsNothing(String act, Map<String, Object> said) {
        Answer logged = log("a call", List.of(), "2026-06-05");
        String path = at.path("/interactions/" + id(logged, "Interaction") + "/" + act);
        Map<String, Object> body = body(said, logged);

        Answer outsider = at.outsider.browser().act(path, body, 0);
        Answer auditor = at.ruth.browser().act(path, body, 0);
        Answer unversioned = at.dana.browser().act(path, body);
        Answer member = at.dana.browser().act(path, body, 0);

        assertThat(outsider.status()).isEqualTo(404);
        assertThat(auditor.status()).as(auditor.text()).isEqualTo(403);
        assertThat(unversioned.status()).isEqualTo(428);
        assertThat(member.status()).as(member.text()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anInteractionForOthersEyesIsNotFound(String act, Map<String, Object> said) {
        Map<String, Object> request = request("a dinner", List.of(), "2026-06-05");
        request.put("audience", List.of(at.ines.person()));
        Answer logged = ok(at.ines.browser().act(at.path("/interactions"), request));
        String path = at.path("/interactions/" + id(logged, "Interaction"));

        assertThat(at.dana
                        .browser()
                        .act(path + "/" + act, body(said, logged), 1)
                        .status())
                .isEqualTo(404);
        assertThat(at.dana.browser().get(path).status()).isEqualTo(404);
        assertThat(at.ines.browser().get(path).status()).isEqualTo(200);
    }

    @Test
    void loggingIsForMembersOfTheAccount() {
        Map<String, Object> request = request("a call", List.of(), "2026-06-05");

        assertThat(at.outsider.browser().act(at.path("/interactions"), request).status())
                .isEqualTo(404);
        assertThat(at.ruth.browser().act(at.path("/interactions"), request).status())
                .isEqualTo(403);
        assertThat(at.dana.browser().act(at.path("/interactions"), request).status())
                .isEqualTo(200);
    }

    @Test
    void wrongInputNamesItsRuleAndItsField() {
        assertRefused(sheet -> sheet.put("subject", " "), "interaction-has-a-subject", "subject");
        assertRefused(sheet -> sheet.put("subject", "\u200B"), "interaction-has-a-subject", "subject");
        assertRefused(sheet -> sheet.put("minutes", -5), "duration-is-plausible", "minutes");
        assertRefused(sheet -> sheet.put("links", List.of("javascript:alert(1)")), "link-can-be-followed", "links");
        assertRefused(sheet -> sheet.put("links", List.of("https://example.com/a")), "link-can-be-followed", "links");
        assertRefused(sheet -> sheet.put("links", List.of("commitment:none")), "linked-promise-is-known", "links");
        assertRefused(sheet -> sheet.put("ours", List.of(at.claire)), "person-is-ours", "ours");
        assertRefused(sheet -> sheet.put("theirs", List.of(at.dana.person())), "contact-is-known", "theirs");
        assertRefused(sheet -> sheet.put("thirdParties", List.of("nobody")), "contact-is-known", "thirdParties");
        assertRefused(request("tomorrow's call", List.of(), "2126-06-05"), 422, "done-is-not-in-the-future", "at");
    }

    @Test
    void minutesAreWhole() {
        Map<String, Object> said = new HashMap<>(at.sheet("a call"));
        said.put("minutes", 1.9);
        Answer fraction =
                at.ines.browser().act(at.path("/interactions"), Map.of("sheet", said, "at", day("2026-06-05")));
        assertThat(fraction.status()).as(fraction.text()).isEqualTo(400);
        assertThat(fraction.text()).contains("minutes");

        Answer logged = log("a call", List.of(), "2026-06-05");
        Answer corrected = at.ines
                .browser()
                .act(
                        at.path("/interactions/" + id(logged, "Interaction") + "/correct"),
                        Map.of("changed", Map.of("minutes", 1.9)),
                        version(logged, "Interaction"));
        assertThat(corrected.code()).as(corrected.text()).isEqualTo("value-fits-its-field");
    }

    @Test
    void aCorrectionNamesKnownPeopleToo() {
        Answer logged = log("a call", List.of(), "2026-06-05");

        Answer refused = at.ines
                .browser()
                .act(
                        at.path("/interactions/" + id(logged, "Interaction") + "/correct"),
                        Map.of("changed", Map.of("theirs", List.of(at.claire, "nobody"))),
                        version(logged, "Interaction"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("contact-is-known");
        assertThat(refused.json().path("field").asString()).isEqualTo("theirs");
    }

    /** An id is looked for among things of its kind only. */
    @Test
    void theIdOfAnotherKindOfThingIsNotFound() {
        Answer logged = log("a call", List.of(), "2026-06-05");

        Answer answer =
                at.ines.browser().act(at.path("/commitments/" + id(logged, "Interaction") + "/fulfil"), Map.of(), 0);

        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    }

    @Test
    void anInteractionAndThePromisesOfItsSheetAreOneAct() {
        Map<String, Object> unticked = at.promise("a forecast", "2026-07-10");
        unticked.put("accepted", false);
        Answer logged =
                log("agreed in Lyon", List.of(at.promise("120 gear sets", "2026-06-30"), unticked), "2026-06-05");

        JsonNode view = at.read(at.dana.browser(), "/interactions/" + id(logged, "Interaction"), logged);

        assertThat(logged.json().path("changed")).hasSize(3);
        assertThat(view.path("promises").path(0).path("accepted").asBoolean()).isTrue();
        assertThat(view.path("promises").path(1).path("accepted").asBoolean()).isFalse();
        assertThat(view.path("promises").path(0).path("madeAt").asString())
                .isEqualTo(view.path("present").path("occurredAt").asString());
    }

    @Test
    void aSheetWithOneWrongPromiseWritesNothing() {
        Map<String, Object> wrong = at.promise("no due", "2026-06-30");
        wrong.remove("due");
        Answer before = log("before", List.of(), "2026-06-05");
        Answer refused = at.ines
                .browser()
                .act(
                        at.path("/interactions"),
                        request("half", List.of(at.promise("good one", "2026-06-30"), wrong), "2026-06-05"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().path("field").asString()).isEqualTo("promises[1].due");
        JsonNode list = at.read(at.ines.browser(), "/commitments", before);
        assertThat(list.toString()).doesNotContain("good one");
    }

    @Test
    void whereTheTimeIsCorrectedThePromisesDatedByItFollowAndOthersStay() {
        Answer logged = log(
                "on which day",
                List.of(at.promise("follows", "2026-06-30"), at.promise("dated by itself", "2026-06-30")),
                "2026-06-05");
        String interaction = id(logged, "Interaction");
        JsonNode promises = at.read(at.ines.browser(), "/interactions/" + interaction, logged)
                .path("promises");
        String second = promises.path(1).path("id").asString();
        ok(at.ines
                .browser()
                .act(
                        at.path("/commitments/" + second + "/correct"),
                        Map.of("event", madeEvent(second, logged), "changed", Map.of("at", day("2026-06-03"))),
                        1));

        Answer corrected = ok(at.ines
                .browser()
                .act(
                        at.path("/interactions/" + interaction + "/correct"),
                        Map.of("changed", Map.of("at", day("2026-06-02"))),
                        0));
        JsonNode after = at.read(at.ines.browser(), "/interactions/" + interaction, corrected);

        assertThat(after.path("present").path("occurredAt").asString()).isEqualTo("2026-06-01T22:00:00.000000Z");
        assertThat(after.path("promises").path(0).path("madeAt").asString()).isEqualTo("2026-06-01T22:00:00.000000Z");
        assertThat(after.path("promises").path(1).path("madeAt").asString()).isEqualTo("2026-06-02T22:00:00.000000Z");
        assertThat(after.path("present").path("corrected").asInt()).isEqualTo(1);
        assertThat(after.path("history").path(1).path("stands").asBoolean()).isFalse();
        assertThat(after.path("history")
                        .path(1)
                        .path("text")
                        .path("at")
                        .path("date")
                        .asString())
                .isEqualTo("2026-06-05");

        Answer undone = ok(at.ines
                .browser()
                .act(
                        at.path("/interactions/" + interaction + "/undo"),
                        Map.of(
                                "event",
                                after.path("history").path(0).path("event").asString()),
                        version(corrected, "Interaction")));
        JsonNode back = at.read(at.ines.browser(), "/interactions/" + interaction, undone);
        assertThat(back.path("present").path("occurredAt").asString()).isEqualTo("2026-06-04T22:00:00.000000Z");
        assertThat(back.path("promises").path(0).path("madeAt").asString()).isEqualTo("2026-06-04T22:00:00.000000Z");
    }

    @Test
    void aPromiseThatItsInteractionMovedPastItsDueIsCorrectedInWhatElseItSays() {
        Answer logged = log("later than told", List.of(at.promise("120 gear sets", "2026-06-08")), "2026-06-05");
        Answer moved = ok(at.ines
                .browser()
                .act(
                        at.path("/interactions/" + id(logged, "Interaction") + "/correct"),
                        Map.of("changed", Map.of("at", day("2026-06-10"))),
                        0));
        String promise = id(logged, "Commitment");
        long version = version(moved, "Commitment");
        String event = madeEvent(promise, moved);

        Answer what = correct(promise, event, Map.of("what", "119 gear sets"), version);
        assertThat(what.status()).as(what.text()).isEqualTo(200);
        long now = version(what, "Commitment");
        for (Map<String, Object> otherwise :
                List.<Map<String, Object>>of(Map.of("due", day("2026-06-09")), Map.of("at", day("2026-06-11")))) {
            Answer refused = correct(promise, event, otherwise, now);
            assertThat(refused.code()).as(refused.text()).isEqualTo("due-is-not-before-the-promise");
        }
        ok(correct(promise, event, Map.of("due", day("2026-06-12")), now));
    }

    private static Answer correct(String promise, String event, Map<String, Object> changed, long version) {
        return at.ines
                .browser()
                .act(
                        at.path("/commitments/" + promise + "/correct"),
                        Map.of("event", event, "changed", changed),
                        version);
    }

    @Test
    void loggingIsUndoneWithItsPromisesAndTheUndoIsUndone() {
        Answer logged = log("wrong account", List.of(at.promise("gone with it", "2026-06-30")), "2026-06-05");
        String path = "/interactions/" + id(logged, "Interaction");
        String event = at.read(at.ines.browser(), path, logged)
                .path("history")
                .path(0)
                .path("event")
                .asString();

        Answer undone = ok(at.ines.browser().act(at.path(path + "/undo"), Map.of("event", event), 0));
        JsonNode gone = at.read(at.ines.browser(), path, undone);
        assertThat(gone.path("present").isNull()).isTrue();
        assertThat(at.read(at.ines.browser(), "/commitments", undone).toString())
                .doesNotContain("gone with it");

        String undo = gone.path("history").path(0).path("event").asString();
        Answer redone = ok(at.ines.browser().act(at.path(path + "/undo"), Map.of("event", undo), 1));
        assertThat(at.read(at.ines.browser(), path, redone)
                        .path("present")
                        .path("text")
                        .path("subject")
                        .asString())
                .isEqualTo("wrong account");
        assertThat(at.read(at.ines.browser(), "/commitments", redone).toString())
                .contains("gone with it");
    }

    @Test
    void loggingIsUndoneAfterAPromiseOfItsSheetWasTakenBackByItselfWhichStaysSo() {
        Answer logged = log("wrong account", List.of(at.promise("gone before it", "2026-06-30")), "2026-06-05");
        String path = "/interactions/" + id(logged, "Interaction");
        String promise = id(logged, "Commitment");
        Map<String, Object> logging = Map.of("event", loggedEvent(logged, logged));
        ok(at.ines
                .browser()
                .act(
                        at.path("/commitments/" + promise + "/undo"),
                        Map.of("event", madeEvent(promise, logged)),
                        version(logged, "Commitment")));

        Answer undone = ok(at.ines.browser().act(at.path(path + "/undo"), logging, 0));
        assertThat(at.read(at.ines.browser(), path, undone).path("present").isNull())
                .isTrue();
        Answer redone =
                ok(at.ines.browser().act(at.path(path + "/undo"), Map.of("event", loggedEvent(logged, undone)), 1));
        assertThat(at.read(at.ines.browser(), path, redone).path("present").isNull())
                .isFalse();
        assertThat(at.read(at.ines.browser(), "/commitments", redone).toString())
                .doesNotContain("gone before it");
    }

    @Test
    void loggingIsBroughtBackAfterAPromiseOfItsSheetWasByItself() {
        Answer logged = log("wrong account", List.of(at.promise("back before it", "2026-06-30")), "2026-06-05");
        String path = "/interactions/" + id(logged, "Interaction");
        String promise = id(logged, "Commitment");
        Answer undone =
                ok(at.ines.browser().act(at.path(path + "/undo"), Map.of("event", loggedEvent(logged, logged)), 0));
        String takingBack = at.read(at.ines.browser(), "/commitments/" + promise, undone)
                .at("/history/0/event")
                .asString();
        undo(promise, takingBack, undone);

        Answer redone =
                ok(at.ines.browser().act(at.path(path + "/undo"), Map.of("event", loggedEvent(logged, undone)), 1));
        assertThat(at.read(at.ines.browser(), path, redone).path("present").isNull())
                .isFalse();
        assertThat(at.read(at.ines.browser(), "/commitments", redone).toString())
                .contains("back before it");
    }

    @Test
    void whatWasCorrectedIsTakenBackOnceTheCorrectionIs() {
        Answer promise = at.make(at.promise("hold the price", "2026-06-30"), "2026-06-05");
        String commitment = id(promise, "Commitment");
        String making = madeEvent(commitment, promise);
        Answer corrected = ok(at.ines
                .browser()
                .act(
                        at.path("/commitments/" + commitment + "/correct"),
                        Map.of("event", making, "changed", Map.of("what", "hold the gearbox price")),
                        version(promise, "Commitment")));
        Answer undone = undo(commitment, madeEvent(commitment, corrected), corrected);

        JsonNode offered = at.read(at.ines.browser(), "/commitments/" + commitment, undone);
        assertThat(offered.path("history")
                        .valueStream()
                        .filter(line -> line.path("event").asString().equals(making))
                        .map(line -> line.path("undoable").asBoolean()))
                .containsExactly(true);
        Answer takenBack = undo(commitment, making, undone);
        assertThat(at.read(at.ines.browser(), "/commitments", takenBack).toString())
                .doesNotContain("hold the price");
        String takingBack = at.read(at.ines.browser(), "/commitments/" + commitment, takenBack)
                .at("/history/0/event")
                .asString();
        Answer back = undo(commitment, takingBack, takenBack);
        assertThat(at.read(at.ines.browser(), "/commitments", back).toString()).contains("hold the price");
    }

    private static Answer undo(String commitment, String event, Answer after) {
        return ok(at.ines
                .browser()
                .act(
                        at.path("/commitments/" + commitment + "/undo"),
                        Map.of("event", event),
                        version(after, "Commitment")));
    }

    @Test
    void loggingIsNotUndoneWhileSomebodyActedOnAPromiseOfItsSheet() {
        Answer logged = log("agreed", List.of(at.promise("acted on", "2026-06-30")), "2026-06-05");
        String path = "/interactions/" + id(logged, "Interaction");
        JsonNode view = at.read(at.ines.browser(), path, logged);
        ok(at.dana
                .browser()
                .act(
                        at.path("/commitments/" + id(logged, "Commitment") + "/fulfil"),
                        Map.of("at", day("2026-06-20")),
                        1));

        Answer refused = at.ines
                .browser()
                .act(
                        at.path(path + "/undo"),
                        Map.of(
                                "event",
                                view.path("history").path(0).path("event").asString()),
                        0);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("nothing-hangs-on-the-promise");
    }

    @Test
    void theSameFieldCorrectedMeanwhileIsShownAsMineTheirsAndBaseAndAnotherFieldSucceeds() {
        Answer logged = log("we failed", List.of(), "2026-06-05");
        String path = at.path("/interactions/" + id(logged, "Interaction") + "/correct");
        ok(at.ines.browser().act(path, Map.of("changed", Map.of("subject", "not booked in")), 0));

        Answer conflict = at.dana.browser().act(path, Map.of("changed", Map.of("subject", "they failed")), 0);
        Answer other = at.dana.browser().act(path, Map.of("changed", Map.of("sentiment", "tense")), 0);

        assertThat(conflict.status()).isEqualTo(412);
        JsonNode difference = conflict.json().path("differences").path(0);
        assertThat(difference.path("mine").asString()).isEqualTo("they failed");
        assertThat(difference.path("theirs").asString()).isEqualTo("not booked in");
        assertThat(difference.path("base").asString()).isEqualTo("we failed");
        assertThat(difference.path("by").asString()).isEqualTo(at.ines.person());
        assertThat(other.status()).as(other.text()).isEqualTo(200);
    }

    @Test
    void whoNarrowsWhatSomebodyNarrowedMeanwhileSeesForWhomItWas() {
        Answer logged = log("we failed", List.of(), "2026-06-05");
        String path = at.path("/interactions/" + id(logged, "Interaction") + "/narrow");
        ok(at.ines.browser().act(path, Map.of("people", List.of(at.ines.person(), at.dana.person())), 0));

        Answer first = at.dana.browser().act(path, Map.of("people", List.of(at.dana.person())), 0);
        ok(at.ines
                .browser()
                .act(path, Map.of("people", List.of(at.ines.person(), at.ruth.person(), at.dana.person())), 1));
        Answer second = at.dana.browser().act(path, Map.of("people", List.of(at.dana.person())), 1);

        assertThat(first.status()).isEqualTo(412);
        assertThat(people(first, "base")).containsExactly("*");
        assertThat(people(second, "theirs"))
                .containsExactlyInAnyOrder(at.ines.person(), at.ruth.person(), at.dana.person());
        assertThat(people(second, "base")).containsExactlyInAnyOrder(at.ines.person(), at.dana.person());
    }

    @Test
    void aMeetingAndAPromiseToWhichASheetLinksAreNotTakenBackUntilItDoesNot() {
        Answer meeting = log("castings are late", List.of(), "2026-06-05");
        String meetingPath = at.path("/interactions/" + id(meeting, "Interaction"));
        Answer promise = at.make(at.promise("castings", "2026-07-31"), "2026-06-05");
        String promisePath = at.path("/commitments/" + id(promise, "Commitment"));
        Map<String, Object> sheet = at.sheet("about both");
        sheet.put(
                "links",
                List.of("interaction:" + id(meeting, "Interaction"), "commitment:" + id(promise, "Commitment")));
        Answer linking = ok(at.ines.browser().act(at.path("/interactions"), Map.of("sheet", sheet)));
        Map<String, Object> logging = Map.of("event", loggedEvent(meeting, linking));
        Map<String, Object> making = Map.of("event", madeEvent(id(promise, "Commitment"), linking));

        Answer meetingKept = at.ines.browser().act(meetingPath + "/undo", logging, 0);
        assertThat(meetingKept.code()).isEqualTo("nothing-hangs-on-the-interaction");
        assertThat(meetingKept.json().at("/hanging/0/thing").asString()).isEqualTo(id(linking, "Interaction"));
        Answer promiseKept = at.ines.browser().act(promisePath + "/undo", making, 0);
        assertThat(promiseKept.code()).isEqualTo("nothing-hangs-on-the-promise");
        assertThat(promiseKept.json().at("/hanging/0/thing").asString()).isEqualTo(id(linking, "Interaction"));

        ok(at.ines
                .browser()
                .act(
                        at.path("/interactions/" + id(linking, "Interaction") + "/correct"),
                        Map.of("changed", Map.of("links", List.of())),
                        0));
        ok(at.ines.browser().act(meetingPath + "/undo", logging, 0));
        ok(at.ines.browser().act(promisePath + "/undo", making, 0));
    }

    private static String loggedEvent(Answer logged, Answer after) {
        return at.read(at.ines.browser(), "/interactions/" + id(logged, "Interaction"), after)
                .at("/history/0/event")
                .asString();
    }

    private static List<String> people(Answer conflict, String of) {
        return conflict.json()
                .at("/differences/0/" + of)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void whoCancelsWhatWasCorrectedMeanwhileSeesHowItReadAndNothingHiddenOfWhatItNames() {
        Answer secret = at.make(at.promise("the price is held", "2026-07-31"), "2026-06-01");
        String promise = id(secret, "Commitment");
        Map<String, Object> request = request("we failed", List.of(), "2026-06-05");
        Map<String, Object> sheet = at.sheet("we failed");
        sheet.put("links", List.of("commitment:" + promise));
        request.put("sheet", sheet);
        Answer logged = ok(at.ines.browser().act(at.path("/interactions"), request));
        String path = at.path("/interactions/" + id(logged, "Interaction"));
        ok(at.ines
                .browser()
                .act(
                        at.path("/commitments/" + promise + "/narrow"),
                        Map.of(
                                "people",
                                List.of(at.ines.person()),
                                "except",
                                List.of("interaction:" + id(logged, "Interaction"))),
                        version(secret, "Commitment")));
        ok(at.ines.browser().act(path + "/correct", Map.of("changed", Map.of("subject", "not booked in")), 0));

        Answer conflict = at.dana.browser().act(path + "/cancel", Map.of("reason", "another account"), 0);

        assertThat(conflict.status()).isEqualTo(412);
        assertThat(conflict.json().at("/differences/0/theirs/subject").asString(""))
                .isEqualTo("not booked in");
        assertThat(conflict.json().at("/differences/0/base/subject").asString(""))
                .isEqualTo("we failed");
        assertThat(conflict.text()).doesNotContain(promise);
    }

    @Test
    void aConfidentialPromiseMakesItsSheetConfidentialToThoseAndWhoeverRecordedIt() {
        Map<String, Object> secret = at.promise("the price is held", "2027-03-31");
        secret.put("audience", List.of(at.ines.person(), at.ruth.person()));
        Answer logged = log("dinner", List.of(secret, at.promise("an open one", "2026-06-30")), "2026-06-05");

        JsonNode mine = at.read(at.ines.browser(), "/interactions/" + id(logged, "Interaction"), logged);

        assertThat(mine.path("present").path("people")).hasSize(2);
        assertThat(at.dana
                        .browser()
                        .get(at.path("/interactions/" + id(logged, "Interaction")))
                        .status())
                .isEqualTo(404);
        assertThat(at.read(at.dana.browser(), "/commitments", logged).toString())
                .contains("an open one")
                .doesNotContain("the price is held");
    }

    @Test
    void nobodyIsNamedToSeeAnInteractionWhoMayNotSeeTheAccount() {
        Map<String, Object> request = request("a walk", List.of(), "2026-06-05");
        request.put("audience", List.of(at.ines.person(), at.outsider.person()));
        Answer refused = at.ines.browser().act(at.path("/interactions"), request);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("audience-may-see-the-account");

        request.put("audience", List.of(at.ines.person(), at.dana.person()));
        Answer logged = ok(at.ines.browser().act(at.path("/interactions"), request));
        String narrow = at.path("/interactions/" + id(logged, "Interaction") + "/narrow");
        long version = version(logged, "Interaction");
        assertThat(at.ines
                        .browser()
                        .act(narrow, Map.of("people", List.of(at.ines.person(), "nobody")), version)
                        .code())
                .isEqualTo("audience-may-see-the-account");
        ok(at.ines.browser().act(narrow, Map.of("people", List.of(at.ines.person())), version));
    }

    @Test
    void aPromiseForEverybodyDoesNotBetrayTheConfidentialSheetItWasWrittenDownIn() {
        Map<String, Object> request =
                request("a quiet dinner", List.of(at.promise("seen by all", "2026-06-30")), "2026-06-05");
        request.put("audience", List.of(at.ines.person()));
        Answer logged = ok(at.ines.browser().act(at.path("/interactions"), request));
        String dinner = id(logged, "Interaction");
        String path = "/commitments/" + id(logged, "Commitment");

        assertThat(at.read(at.ines.browser(), path, logged).toString()).contains(dinner);
        assertThat(at.read(at.dana.browser(), path, logged).toString())
                .contains("seen by all")
                .doesNotContain(dinner);
        assertThat(at.read(at.dana.browser(), "/commitments", logged).toString())
                .doesNotContain(dinner);
        String known =
                ok(at.dana.browser().get(at.path(path))).json().path("known").asString();
        assertThat(ok(at.dana.browser().get(at.path(path + "?known=" + known + "&at=" + known)))
                        .text())
                .contains("seen by all")
                .doesNotContain(dinner);
        assertThat(ok(at.dana.browser().get(at.path("/timeline"))).text())
                .contains("seen by all")
                .doesNotContain(dinner);
    }

    @Test
    void narrowingAPromiseNarrowsItsSheetAndWhatCitesItUnlessUnticked() {
        Map<String, Object> frame = at.promise("a frame", null);
        Answer logged = log("frame agreed", List.of(frame), "2026-06-05");
        String interaction = id(logged, "Interaction");
        String promise = id(logged, "Commitment");
        Map<String, Object> delivery = at.promise("under the frame", "2026-07-30");
        delivery.put("cites", promise);
        Answer first = at.make(delivery, "2026-06-06");
        Answer second = at.make(delivery, "2026-06-07");
        Map<String, Object> linking = at.sheet("about the frame");
        linking.put("links", List.of("commitment:" + promise));
        Answer linked =
                ok(at.dana.browser().act(at.path("/interactions"), Map.of("sheet", linking, "at", day("2026-06-08"))));
        at.read(at.ines.browser(), "/commitments", linked);

        Answer narrowed = ok(at.ines
                .browser()
                .act(
                        at.path("/commitments/" + promise + "/narrow"),
                        Map.of(
                                "people",
                                List.of(at.ines.person()),
                                "except",
                                List.of("commitment:" + id(second, "Commitment"))),
                        1));

        at.read(at.dana.browser(), "/commitments", narrowed);
        assertThat(seen(at.dana.browser(), "/commitments/" + promise)).isEqualTo(404);
        assertThat(seen(at.dana.browser(), "/interactions/" + interaction)).isEqualTo(404);
        assertThat(seen(at.dana.browser(), "/commitments/" + id(first, "Commitment")))
                .isEqualTo(404);
        assertThat(seen(at.dana.browser(), "/commitments/" + id(second, "Commitment")))
                .isEqualTo(200);
        assertThat(seen(at.dana.browser(), "/interactions/" + id(linked, "Interaction")))
                .isEqualTo(200);
        assertThat(at.read(at.dana.browser(), "/interactions/" + id(linked, "Interaction"), narrowed)
                        .path("present")
                        .path("text")
                        .path("links"))
                .isEmpty();
        assertThat(seen(at.ines.browser(), "/interactions/" + interaction)).isEqualTo(200);
    }

    @Test
    void aCancelledInteractionDidNotTakePlaceAndItsTextStaysReadable() {
        Answer logged = log("never happened", List.of(), "2026-06-05");
        String path = "/interactions/" + id(logged, "Interaction");
        Answer cancelled = ok(at.dana.browser().act(at.path(path + "/cancel"), Map.of("reason", "mixed up"), 0));

        JsonNode view = at.read(at.ines.browser(), path, cancelled);

        assertThat(view.path("takenBack").asBoolean()).isTrue();
        assertThat(view.path("present").isNull()).isTrue();
        assertThat(view.path("history").path(0).path("reason").asString()).isEqualTo("mixed up");
        assertThat(view.path("history").path(1).path("text").path("subject").asString())
                .isEqualTo("never happened");
        assertThat(at.dana
                        .browser()
                        .act(at.path(path + "/correct"), Map.of("changed", Map.of("subject", "x")), 1)
                        .code())
                .isEqualTo("only-what-stands-is-corrected");
    }

    private static int seen(Visitor who, String rest) {
        return who.get(at.path(rest)).status();
    }

    private static String madeEvent(String commitment, Answer after) {
        JsonNode history =
                at.read(at.ines.browser(), "/commitments/" + commitment, after).path("history");
        for (JsonNode line : history) {
            if (line.path("kind").asString().equals("CommitmentMade")) {
                return line.path("event").asString();
            }
        }
        throw new AssertionError(history.toString());
    }

    private static Map<String, Object> body(Map<String, Object> said, Answer logged) {
        Map<String, Object> body = new HashMap<>(said);
        body.computeIfPresent("people", (field, value) -> List.of(at.dana.person()));
        body.computeIfPresent(
                "event",
                (field, value) -> at.read(at.ines.browser(), "/interactions/" + id(logged, "Interaction"), logged)
                        .path("history")
                        .path(0)
                        .path("event")
                        .asString());
        return body;
    }

    private static Map<String, Object> request(String subject, List<Map<String, Object>> promises, String date) {
        return new HashMap<>(Map.of("sheet", at.sheet(subject), "promises", promises, "at", day(date)));
    }

    private static Answer log(String subject, List<Map<String, Object>> promises, String date) {
        return ok(at.ines.browser().act(at.path("/interactions"), request(subject, promises, date)));
    }

    private static void assertRefused(
            java.util.function.Consumer<Map<String, Object>> wrong, String code, String field) {
        Map<String, Object> sheet = at.sheet("a call");
        wrong.accept(sheet);
        assertRefused(Map.of("sheet", sheet, "at", day("2026-06-05")), 422, code, field);
    }

    private static void assertRefused(Map<String, Object> request, int status, String code, String field) {
        Answer answer = at.ines.browser().act(at.path("/interactions"), request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }
}
