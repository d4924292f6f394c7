package io.meridian.interaction;

import static io.meridian.interaction.AccountAtWork.day;
import static io.meridian.interaction.AccountAtWork.id;
import static io.meridian.interaction.AccountAtWork.version;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@OnTheSharedProduct
class CommitmentsOverHttpTest {
    private static AccountAtWork at;

    @BeforeAll
    static void start() {
        at = new AccountAtWork();
    }

    /** Each act with a body that is right for a promise of ours, made on 1 June 2026 and due on the 10th. */
    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("accept", Map.of("at", day("2026-06-02"))),
                Arguments.of("renegotiate", Map.of("due", day("2026-06-30"), "at", day("2026-06-05"))),
                Arguments.of("reassign", Map.of("responsible", "PERSON")),
                Arguments.of("fulfil", Map.of("at", day("2026-06-08"))),
                Arguments.of("breach", Map.of("at", day("2026-06-15"), "note", "too late")),
                Arguments.of("withdraw", Map.of("at", day("2026-06-05"))),
                Arguments.of("narrow", Map.of("people", List.of("SELF"))),
                Arguments.of("correct", Map.of("event", "MADE", "changed", Map.of("what", "12 gear sets"))),
                Arguments.of("undo", Map.of("event", "MADE")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aMemberMayWhileAnAuditorIsRefusedAndAnOutsiderFindsNothing(String act, Map<String, Object> said) {
        Answer made = at.make(at.promise("120 gear sets", "2026-06-10"), "2026-06-01");
        String path = at.path("/commitments/" + id(made, "Commitment") + "/" + act);
        Map<String, Object> body = body(said, made);

        Answer outsider = at.outsider.browser().act(path, body, 0);
        Answer auditor = at.ruth.browser().act(path, body, 0);
        Answer member = at.dana.browser().act(path, body, 0);

        assertThat(outsider.status()).isEqualTo(404);
        assertThat(auditor.status()).as(auditor.text()).isEqualTo(403);
        assertThat(member.status()).as(member.text()).isEqualTo(200);
        assertThat(version(member, "Commitment")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void withoutTheVersionItWasDecidedOnAnActIsRefused(String act, Map<String, Object> said) {
        Answer made = at.make(at.promise("120 gear sets", "2026-06-10"), "2026-06-01");

        Answer answer =
                at.dana.browser().act(at.path("/commitments/" + id(made, "Commitment") + "/" + act), body(said, made));

        assertThat(answer.status()).isEqualTo(428);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aPromiseForOthersEyesIsNotFound(String act, Map<String, Object> said) {
        Answer made = secret("a price held");

        Answer stranger = at.dana
                .browser()
                .act(at.path("/commitments/" + id(made, "Commitment") + "/" + act), body(said, made), 1);

        assertThat(stranger.status()).isEqualTo(404);
    }

    @Test
    void makingIsForMembersOfTheAccount() {
        Map<String, Object> body = Map.of("promise", at.promise("spares", "2026-06-10"), "at", day("2026-06-01"));

        assertThat(at.outsider.browser().act(at.path("/commitments"), body).status())
                .isEqualTo(404);
        assertThat(at.ruth.browser().act(at.path("/commitments"), body).status())
                .isEqualTo(403);
        assertThat(at.dana.browser().act(at.path("/commitments"), body).status())
                .isEqualTo(200);
    }

    @Test
    void wrongInputNamesItsRuleAndItsField() {
        Map<String, Object> without = at.promise("spares", "2026-06-10");
        without.remove("due");
        assertRefused(without, 422, "promise-has-a-due", "due");

        Map<String, Object> blank = at.promise(" ", "2026-06-10");
        assertRefused(blank, 422, "promise-says-what", "what");

        assertRefused(at.promise("\u200B", "2026-06-10"), 422, "promise-says-what", "what");

        Map<String, Object> standing = at.promise("spares", "2026-06-10");
        standing.put("kind", "standing");
        assertRefused(standing, 422, "standing-promise-has-no-due", "due");

        Map<String, Object> money = at.promise("spares", "2026-06-10");
        money.put("value", Map.of("amount", -1, "currency", "EUR"));
        assertRefused(money, 422, "value-is-not-negative", "value");

        Map<String, Object> cites = at.promise("spares", "2026-06-10");
        cites.put("cites", UUID.randomUUID().toString());
        assertRefused(cites, 422, "cited-promise-is-known", "cites");

        Map<String, Object> alone = at.promise("spares", "2026-06-10");
        alone.put("audience", List.of(at.dana.person()));
        assertRefused(alone, 422, "audience-includes-who-sets-it", "audience");

        Map<String, Object> kind = at.promise("spares", "2026-06-10");
        kind.put("kind", "someday");
        assertThat(make(kind).status()).isEqualTo(400);
        Map<String, Object> missing = at.promise("spares", "2026-06-10");
        missing.remove("responsible");
        assertThat(make(missing).status()).isEqualTo(400);
    }

    @Test
    void nobodyIsNamedToSeeAPromiseWhoMayNotSeeTheAccount() {
        for (String stranger :
                List.of(at.outsider.person(), at.claire, UUID.randomUUID().toString())) {
            assertRefused(
                    with("audience", List.of(at.ines.person(), stranger)),
                    422,
                    "audience-may-see-the-account",
                    "audience");
        }
        Answer made = make(with("audience", List.of(at.ines.person(), at.ruth.person())));
        assertThat(made.status()).as(made.text()).isEqualTo(200);

        String narrow = at.path("/commitments/" + id(made, "Commitment") + "/narrow");
        long version = version(made, "Commitment");
        Answer refused = at.ines
                .browser()
                .act(narrow, Map.of("people", List.of(at.ines.person(), at.outsider.person())), version);
        assertThat(refused.code()).isEqualTo("audience-may-see-the-account");
        Answer narrowed =
                at.ines.browser().act(narrow, Map.of("people", List.of(at.ines.person(), at.dana.person())), version);
        assertThat(narrowed.status()).as(narrowed.text()).isEqualTo(200);
    }

    @Test
    void whoeverIsNamedIsOneOfOursOrAContactOfThisAccount() {
        assertRefused(with("responsible", "nobody"), 422, "named-person-is-known", "responsible");
        assertRefused(with("counterpart", new AccountAtWork().claire), 422, "named-person-is-known", "counterpart");
        assertRefused(with("acceptedBy", at.account), 422, "named-person-is-known", "acceptedBy");

        Answer made = make(at.promise("spares", "2026-06-10"));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        Answer nobody = act(made, "/reassign", Map.of("responsible", id(made, "Commitment")));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.code()).isEqualTo("named-person-is-known");
    }

    @Test
    void aContactWhoHasLeftIsStillNamed() {
        Answer added = ok(at.ines.browser().act(at.path("/contacts"), Map.of("name", "Luc Perrin")));
        String luc = id(added, "Contact");
        ok(at.ines
                .browser()
                .act(
                        at.path("/contacts/" + luc + "/leave"),
                        Map.of("on", day("2026-06-01")),
                        version(added, "Contact")));

        assertThat(make(with("counterpart", luc)).status()).isEqualTo(200);
    }

    @Test
    void ofOurPromiseOneOfOursIsResponsibleAndAContactIsItsCounterpart() {
        String rule = "promise-is-between-both-sides";
        assertRefused(with("responsible", at.claire), 422, rule, "responsible");
        assertRefused(with("counterpart", at.dana.person()), 422, rule, "counterpart");
        assertRefused(with("acceptedBy", at.dana.person()), 422, rule, "acceptedBy");

        Answer made = make(with("acceptedBy", at.claire));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        assertRefused(act(made, "/reassign", Map.of("responsible", at.claire)), rule, "responsible");
        assertRefused(act(made, "/reassign", Map.of("counterpart", at.dana.person())), rule, "counterpart");
        assertRefused(act(made, "/accept", Map.of("by", at.dana.person())), rule, "by");
        ok(act(made, "/accept", Map.of("by", at.claire)));
    }

    @Test
    void ofTheirPromiseAContactIsResponsibleAndOneOfOursIsItsCounterpart() {
        String rule = "promise-is-between-both-sides";
        assertRefused(theirs("responsible", at.dana.person()), 422, rule, "responsible");
        assertRefused(theirs("counterpart", at.claire), 422, rule, "counterpart");
        assertRefused(theirs("acceptedBy", at.claire), 422, rule, "acceptedBy");

        Answer made = make(theirs("acceptedBy", at.dana.person()));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        assertRefused(act(made, "/reassign", Map.of("responsible", at.dana.person())), rule, "responsible");
        assertRefused(act(made, "/accept", Map.of("by", at.claire)), rule, "by");
        ok(act(made, "/accept", Map.of("by", at.dana.person())));
    }

    @Test
    void aPromiseTurnsToTheOtherSideTogetherWithItsPeople() {
        Answer made = make(at.promise("spares", "2126-06-10"));
        String event = at.read(at.ines.browser(), "/commitments/" + id(made, "Commitment"), made)
                .at("/history/0/event")
                .asString();

        assertRefused(
                act(made, "/correct", Map.of("event", event, "changed", Map.of("side", "theirs"))),
                "promise-is-between-both-sides",
                "responsible");
        ok(act(
                made,
                "/correct",
                Map.of(
                        "event",
                        event,
                        "changed",
                        Map.of("side", "theirs", "responsible", at.claire, "counterpart", at.ines.person()))));
    }

    private static Map<String, Object> theirs(String field, Object person) {
        Map<String, Object> promise = at.promise("a forecast", "2126-06-10");
        promise.putAll(Map.of("side", "theirs", "responsible", at.claire, "counterpart", at.ines.person()));
        promise.put(field, person);
        return promise;
    }

    private static Answer act(Answer made, String act, Map<String, Object> body) {
        return at.ines
                .browser()
                .act(at.path("/commitments/" + id(made, "Commitment") + act), body, version(made, "Commitment"));
    }

    private static Map<String, Object> with(String field, Object person) {
        Map<String, Object> promise = at.promise("spares", "2026-06-10");
        promise.put(field, person);
        return promise;
    }

    @Test
    void aDeliveryCitesTheStandingPromiseItBelongsTo() {
        Answer standing = at.make(at.promise("spares within 48 hours", null), "2026-06-01");
        Map<String, Object> delivery = at.promise("pump 4711", "2026-06-10");
        delivery.put("cites", id(standing, "Commitment"));
        Answer made = at.make(delivery, "2026-06-05");

        JsonNode view = at.read(at.dana.browser(), "/commitments/" + id(standing, "Commitment"), made);

        assertThat(view.path("deliveries").path(0).path("what").asString()).isEqualTo("pump 4711");
        assertThat(view.path("present").path("state").asString()).isEqualTo("proposed");
    }

    @Test
    void promisesDoNotCiteEachOtherInARing() {
        Answer first = standing(null);
        Answer second = standing(first);
        Answer third = standing(second);

        for (Answer last : List.of(second, third)) {
            assertRefused(cite(first, madeBy(first), last), "promises-cite-in-no-ring", "cites");
        }
        ok(cite(third, madeBy(third), first));
    }

    @Test
    void aRingIsNotClosedByAnUndoEither() {
        Answer first = standing(null);
        Answer second = standing(first);
        Answer freed = ok(act(second, "/correct", Map.of("event", madeBy(second), "changed", nothing("cites"))));
        ok(cite(first, madeBy(first), second));
        String freeing = at.read(at.ines.browser(), "/commitments/" + id(second, "Commitment"), freed)
                .at("/history/0/event")
                .asString();

        assertRefused(act(freed, "/undo", Map.of("event", freeing)), "promises-cite-in-no-ring", "cites");
    }

    private static Map<String, Object> nothing(String field) {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put(field, null);
        return nothing;
    }

    /** A standing promise that cites another one, or none. */
    private static Answer standing(@Nullable Answer cites) {
        Map<String, Object> promise = at.promise("spares within 48 hours", null);
        if (cites != null) {
            promise.put("cites", id(cites, "Commitment"));
        }
        return at.make(promise, "2026-06-01");
    }

    private static Answer cite(Answer one, String event, Answer cites) {
        return act(one, "/correct", Map.of("event", event, "changed", Map.of("cites", id(cites, "Commitment"))));
    }

    @Test
    void aDeliveryIsForThoseWhoSeeWhatItCitesUnlessItSaysOtherwiseAndThenItShowsNothingOfThat() {
        Map<String, Object> secret = at.promise("spares for kolhapur", null);
        secret.put("audience", List.of(at.ines.person()));
        String standing = id(at.make(secret, "2026-06-01"), "Commitment");
        Map<String, Object> delivery = at.promise("pump 4711", "2026-06-10");
        delivery.put("cites", standing);
        String along = id(at.make(delivery, "2026-06-05"), "Commitment");
        delivery.put("audience", List.of("*"));
        Answer open = at.make(delivery, "2026-06-05");

        assertThat(at.dana.browser().get(at.path("/commitments/" + along)).status())
                .isEqualTo(404);
        assertShowsNothingOf(standing, open);
    }

    @Test
    void aPromiseThatIsFoundToBeADeliveryStaysForThoseWhoSeeIt() {
        Map<String, Object> secret = at.promise("spares for kolhapur", null);
        secret.put("audience", List.of(at.ines.person()));
        String standing = id(at.make(secret, "2026-06-01"), "Commitment");
        Answer open = at.make(at.promise("pump 4711", "2026-06-10"), "2026-06-05");
        String path = "/commitments/" + id(open, "Commitment");
        String made =
                at.read(at.ines.browser(), path, open).at("/history/0/event").asString();

        Answer citing = ok(at.ines
                .browser()
                .act(
                        at.path(path + "/correct"),
                        Map.of("event", made, "changed", Map.of("cites", standing)),
                        version(open, "Commitment")));

        assertShowsNothingOf(standing, citing);
    }

    /** Ines reads the delivery and what it cites, Dana the delivery alone. */
    private static void assertShowsNothingOf(String standing, Answer delivery) {
        String id = id(delivery, "Commitment");
        assertThat(at.read(at.ines.browser(), "/commitments/" + id, delivery).toString())
                .contains("pump 4711", standing);
        List<String> reads = List.of("/commitments/" + id, "/things/" + id + "/history", "/commitments", "/timeline");
        reads.forEach(
                rest -> assertThat(ok(at.dana.browser().get(at.path(rest))).text())
                        .contains("pump 4711")
                        .doesNotContain(standing, "kolhapur"));
    }

    @Test
    void anAmountIsCorrectedByANumberAsByItsText() {
        Answer made = at.make(at.promise("120 gear sets", "2026-06-10"), "2026-06-01");
        String event = madeBy(made);
        String command = UUID.randomUUID().toString();

        Answer corrected = ok(worth(made, event, "7.5", command));
        assertThat(value(made, corrected).path("amount").decimalValue()).isEqualByComparingTo("7.5");
        assertThat(worth(made, event, "\"7.5\"", command).status())
                .as("the same command, said otherwise")
                .isEqualTo(200);
        assertThat(worth(made, event, "8.5", command).code()).isEqualTo("command-id-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e300", "1e999999999", "100e2147483647", "\"1e999999999\""})
    void anAmountThatNobodyCountsToIsTooLong(String amount) {
        Answer made = at.make(at.promise("120 gear sets", "2026-06-10"), "2026-06-01");
        String promise = """
                {"promise": {"side": "ours", "kind": "standing", "what": "spares", "responsible": "%s",
                             "value": {"amount": %s, "currency": "EUR"}}}
                """.formatted(at.ines.person(), amount);

        String command = UUID.randomUUID().toString();
        assertRefused(worth(made, madeBy(made), amount, command), "amount-is-not-too-long", "value");
        assertRefused(at.ines.browser().act(at.path("/commitments"), promise), "amount-is-not-too-long", "value");
    }

    @Test
    void anAmountIsTheSameWithMoreZeros() {
        Map<String, Object> promise = at.promise("120 gear sets", "2026-06-10");
        promise.put("value", Map.of("amount", "7.5", "currency", "EUR"));
        Answer made = at.make(promise, "2026-06-01");
        String event = madeBy(made);

        Answer same = ok(worth(made, event, "\"7.50\"", UUID.randomUUID().toString()));
        assertThat(same.json().path("changed"))
                .as("nothing is recorded: " + same.text())
                .isEmpty();

        ok(worth(made, event, "8", UUID.randomUUID().toString()));
        Answer agreeing = worth(made, event, "\"8.00\"", UUID.randomUUID().toString());
        assertThat(agreeing.status()).as(agreeing.text()).isEqualTo(200);
        assertThat(worth(made, event, "9", UUID.randomUUID().toString()).status())
                .isEqualTo(412);
    }

    /** Corrects what it is worth to this amount, as it is written in JSON. */
    private static Answer worth(Answer made, String event, String amount, String command) {
        return at.ines
                .browser()
                .send(
                        "POST",
                        at.path("/commitments/" + id(made, "Commitment") + "/correct"),
                        "{\"event\": \"%s\", \"changed\": {\"value\": {\"amount\": %s, \"currency\": \"EUR\"}}}"
                                .formatted(event, amount),
                        Map.of("Command-Id", command, "If-Match", "\"" + version(made, "Commitment") + "\""));
    }

    private static JsonNode value(Answer made, Answer after) {
        return at.read(at.ines.browser(), "/commitments/" + id(made, "Commitment"), after)
                .at("/present/value");
    }

    private static String madeBy(Answer made) {
        return at.read(at.ines.browser(), "/commitments/" + id(made, "Commitment"), made)
                .at("/history/0/event")
                .asString();
    }

    @Test
    void twoPeopleWhoSetTheSameFieldAreToldApartAndTwoWhoSetDifferentOnesAreNot() {
        Answer made = at.make(at.promise("120 gear sets", "2026-06-10"), "2026-06-01");
        String path = at.path("/commitments/" + id(made, "Commitment") + "/renegotiate");
        ok(at.ines.browser().act(path, Map.of("due", day("2026-07-31")), 0));

        Answer conflict = at.dana.browser().act(path, Map.of("due", day("2026-08-31")), 0);
        Answer other = at.dana.browser().act(path, Map.of("what", "119 gear sets"), 0);

        assertThat(conflict.status()).isEqualTo(412);
        JsonNode difference = conflict.json().path("differences").path(0);
        assertThat(difference.path("field").asString()).isEqualTo("due");
        assertThat(difference.path("mine").path("date").asString()).isEqualTo("2026-08-31");
        assertThat(difference.path("theirs").path("date").asString()).isEqualTo("2026-07-31");
        assertThat(difference.path("base").path("date").asString()).isEqualTo("2026-06-10");
        assertThat(other.status()).as(other.text()).isEqualTo(200);
    }

    @Test
    void whoNarrowsWhatSomebodyNarrowedMeanwhileSeesForWhomItWas() {
        Answer made = at.make(at.promise("120 gear sets", "2026-06-10"), "2026-06-01");
        String path = at.path("/commitments/" + id(made, "Commitment") + "/narrow");
        ok(at.ines.browser().act(path, Map.of("people", List.of(at.ines.person(), at.dana.person())), 0));

        Answer first = at.dana.browser().act(path, Map.of("people", List.of(at.dana.person())), 0);
        ok(at.ines.browser().act(path, Map.of("people", List.of("*")), 1));
        Answer second = at.dana.browser().act(path, Map.of("people", List.of(at.dana.person())), 1);

        assertThat(first.status()).isEqualTo(412);
        assertThat(first.json().at("/differences/0/base").valueStream().map(JsonNode::asString))
                .containsExactly("*");
        assertThat(second.json().at("/differences/0/base").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(at.ines.person(), at.dana.person());
    }

    @Test
    void aFulfilmentLearnedAfterItsBreachWasAcknowledgedReadsKeptAndTheHistoryTellsAll() {
        Answer made = at.make(at.promise("120 gear sets", "2026-06-10"), "2026-06-01");
        String id = id(made, "Commitment");
        ok(at.ines.browser().act(at.path("/commitments/" + id + "/breach"), Map.of("at", day("2026-06-15")), 0));
        Answer found = ok(
                at.ines.browser().act(at.path("/commitments/" + id + "/fulfil"), Map.of("at", day("2026-06-08")), 1));

        JsonNode view = at.read(at.dana.browser(), "/commitments/" + id, found);

        assertThat(view.path("present").path("state").asString()).isEqualTo("kept");
        assertThat(view.path("history")).hasSize(3);
        assertThat(view.path("history").path(0).path("kind").asString()).isEqualTo("CommitmentFulfilled");
        assertThat(view.path("history").path(1).path("afterEnd").asBoolean()).isTrue();
    }

    @Test
    void theSameCommandAgainGivesTheSameResult() {
        Map<String, Object> body = Map.of("promise", at.promise("once", "2026-06-10"), "at", day("2026-06-01"));
        Map<String, String> command = Map.of("Command-Id", UUID.randomUUID().toString());

        Answer first = ok(at.ines.browser().send("POST", at.path("/commitments"), body, command));
        Answer again = ok(at.ines.browser().send("POST", at.path("/commitments"), body, command));

        assertThat(again.json()).isEqualTo(first.json());
        Map<String, Object> other = Map.of("promise", at.promise("twice", "2026-06-10"), "at", day("2026-06-01"));
        assertThat(at.ines
                        .browser()
                        .send("POST", at.path("/commitments"), other, command)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anOutsiderOfAPromiseSeesNeitherItNorACount() {
        Answer open = at.make(at.promise("an open one", "2026-06-10"), "2026-06-01");
        JsonNode before = at.read(at.dana.browser(), "/commitments/board", open);
        int known = at.read(at.ines.browser(), "/commitments/board", open)
                .path("counts")
                .path("open")
                .asInt();
        Answer made = secret("the price is held");

        JsonNode after = at.read(at.dana.browser(), "/commitments/board", made);
        JsonNode mine = at.read(at.ines.browser(), "/commitments/board", made);

        assertThat(after).isEqualTo(before);
        assertThat(mine.path("counts").path("open").asInt()).isEqualTo(known + 1);
        assertThat(at.dana
                        .browser()
                        .get(at.path("/commitments/" + id(made, "Commitment")))
                        .status())
                .isEqualTo(404);
        assertThat(at.ines
                        .browser()
                        .get(at.path("/commitments/" + id(made, "Commitment")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theBoardAndTheTableCountTheSame() {
        Answer made = at.make(at.promise("late one", "2026-06-10"), "2026-06-01");

        JsonNode board = at.read(at.ines.browser(), "/commitments/board", made);
        JsonNode late = at.read(at.ines.browser(), "/commitments?state=late", made);

        assertThat(board.path("late").size())
                .isEqualTo(late.path("commitments").size())
                .isEqualTo(board.path("counts").path("late").asInt());
        assertThat(at.ines.browser().get(at.path("/commitments?state=someday")).status())
                .isEqualTo(400);
        assertThat(at.outsider.browser().get(at.path("/commitments")).status()).isEqualTo(404);
        assertThat(at.outsider.browser().get(at.path("/commitments/board")).status())
                .isEqualTo(404);
        assertThat(at.outsider.browser().get(at.path("/commitments/waiting")).status())
                .isEqualTo(404);
        assertThat(at.ruth.browser().get(at.path("/commitments/waiting")).status())
                .isEqualTo(200);
    }

    @Test
    void whoWaitsForWhomIsLateFirst() {
        at.make(at.promise("due in a hundred years", "2126-06-10"), "2026-06-01");
        Map<String, Object> theirs = at.promise("their forecast", "2026-06-20");
        theirs.put("side", "theirs");
        theirs.put("responsible", at.claire);
        theirs.put("counterpart", at.ines.person());
        Answer made = at.make(theirs, "2026-06-01");

        JsonNode waiting = at.read(at.dana.browser(), "/commitments/waiting", made);

        assertThat(waiting.path("forUs").path(0).path("state").asString()).isEqualTo("late");
        assertThat(waiting.path("forThem").path(0).path("what").asString()).isEqualTo("their forecast");
    }

    private static Map<String, Object> body(Map<String, Object> said, Answer made) {
        Map<String, Object> body = new HashMap<>(said);
        body.computeIfPresent("responsible", (field, value) -> at.dana.person());
        body.computeIfPresent("people", (field, value) -> List.of(at.dana.person()));
        body.computeIfPresent("event", (field, value) -> {
            JsonNode view = at.read(at.ines.browser(), "/commitments/" + id(made, "Commitment"), made);
            return view.path("history").path(0).path("event").asString();
        });
        return body;
    }

    private static Answer secret(String what) {
        Map<String, Object> promise = at.promise(what, "2026-06-10");
        promise.put("audience", List.of(at.ines.person()));
        return at.make(promise, "2026-06-01");
    }

    private static Answer make(Map<String, Object> promise) {
        return at.ines.browser().act(at.path("/commitments"), Map.of("promise", promise, "at", day("2026-06-01")));
    }

    private static void assertRefused(Map<String, Object> promise, int status, String code, String field) {
        assertRefused(make(promise), status, code, field);
    }

    private static void assertRefused(Answer answer, String code, String field) {
        assertRefused(answer, 422, code, field);
    }

    private static void assertRefused(Answer answer, int status, String code, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }
}
