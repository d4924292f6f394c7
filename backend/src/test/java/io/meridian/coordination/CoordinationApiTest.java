package io.meridian.coordination;

import static io.meridian.testing.RunningMeridian.changed;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.RunningMeridian;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Coordination over HTTP, as the screen and programs use it: who may, what is refused, and how it reads. */
class CoordinationApiTest {
    @TempDir
    static Path data;

    private static @Nullable RunningMeridian meridian;
    private static @Nullable Team team;

    /** Ines manages Velaris; Marcus is operations AMER, which Dana heads; Olivier is quality EMEA; Ruth audits; Hana is not on the team. */
    record Team(
            String account, Someone ines, Someone marcus, Someone dana, Someone olivier, Someone ruth, Someone hana) {}

    @BeforeAll
    static void start() {
        RunningMeridian running = RunningMeridian.start(data, "--meridian.store=memory");
        meridian = running;
        Someone ines = running.someone("ines");
        Someone marcus = running.someone("marcus");
        Someone dana = running.someone("dana");
        Someone olivier = running.someone("olivier");
        Someone ruth = running.someone("ruth");
        Someone hana = running.someone("hana");
        region(running, "amer", "America/Chicago", dana.person());
        region(running, "emea", "Europe/Vienna", null);
        String account = changed(ok(ines.browser()
                .act(
                        "/api/accounts",
                        Map.of(
                                "name",
                                "Velaris Rail",
                                "industry",
                                "Rail",
                                "headquarters",
                                Map.of("city", "Lyon", "country", "FR", "zone", "Europe/Paris"),
                                "governance",
                                "coordination"))));
        appoint(ines, account, marcus, "operations", "amer", "team-member");
        appoint(ines, account, dana, "management", "amer", "team-member");
        appoint(ines, account, olivier, "quality", "emea", "team-member");
        appoint(ines, account, ruth, "finance", "emea", "auditor");
        team = new Team(account, ines, marcus, dana, olivier, ruth, hana);
    }

    @AfterAll
    static void stop() {
        if (meridian != null) {
            meridian.close();
        }
    }

    @Test
    void milwaukeeRefusesAndTheRegionalHeadConsents() {
        String one = open();
        String step = globalStep(one);

        assertThat(state(one, step)).isEqualTo("waiting-for-consent");
        assertThat(on(one, step, "accept", team().marcus(), Map.of()).code()).isEqualTo("step-has-consent");
        ok(on(one, step, "refuse-consent", team().marcus(), Map.of("reason", "promised to another customer")));
        assertThat(state(one, step)).isEqualTo("consent-refused");
        ok(on(one, step, "consent", team().dana(), Map.of()));
        assertThat(state(one, step)).isEqualTo("requested");
        ok(on(one, step, "accept", team().marcus(), Map.of()));
        ok(on(one, step, "complete", team().marcus(), Map.of("note", "sent")));
        assertThat(state(one, step)).isEqualTo("completed");
        assertThat(ok(on(one, "close", team().ines(), Map.of("outcome", "done")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theWrongPersonIsRefusedWhereTheRightOneSucceeds() {
        String one = open();
        List<String> refused = new ArrayList<>();

        String accepted = step(one);
        refused.add(refusal(on(one, accepted, "accept", team().olivier(), Map.of())));
        ok(on(one, accepted, "accept", team().marcus(), Map.of()));
        refused.add(refusal(on(one, accepted, "complete", team().ines(), Map.of())));
        ok(on(one, accepted, "complete", team().marcus(), Map.of()));

        String declined = step(one);
        refused.add(refusal(on(one, declined, "decline", team().ines(), Map.of("reason", "no"))));
        ok(on(one, declined, "decline", team().marcus(), Map.of("reason", "no capacity")));
        refused.add(refusal(on(
                one,
                declined,
                "assign",
                team().olivier(),
                Map.of("owner", team().olivier().person()))));
        ok(on(
                one,
                declined,
                "assign",
                team().marcus(),
                Map.of("owner", team().marcus().person())));
        refused.add(refusal(on(one, declined, "hand-off", team().olivier(), unit("quality", "emea"))));
        ok(on(one, declined, "hand-off", team().marcus(), unit("quality", "emea")));
        refused.add(refusal(on(one, declined, "cancel", team().marcus(), Map.of())));
        ok(on(one, declined, "cancel", team().ines(), Map.of()));

        String global = globalStep(one);
        refused.add(refusal(on(one, global, "consent", team().ines(), Map.of())));
        refused.add(refusal(on(one, global, "refuse-consent", team().olivier(), Map.of("reason", "no"))));
        ok(on(one, global, "consent", team().marcus(), Map.of()));

        assertThat(refused)
                .containsExactly(
                        "may-answer-step",
                        "may-answer-step",
                        "may-answer-step",
                        "may-pass-on-step",
                        "may-pass-on-step",
                        "may-cancel-step",
                        "may-consent-to-step",
                        "may-consent-to-step");
    }

    @Test
    void aConflictIsSettledByWhoeverItWasAssignedTo() {
        String one = open();
        Map<String, Object> conflict =
                Map.of("one", unit("operations", "amer"), "other", unit("quality", "emea"), "what", "40 sets");
        assertThat(act(team().ruth(), cases(one) + "/conflicts", conflict).status())
                .isEqualTo(403);
        String id = made(ok(act(team().dana(), cases(one) + "/conflicts", conflict)), "Conflict");
        String path = "conflicts/" + id;
        assertThat(on(
                                one,
                                path + "/assign",
                                team().ruth(),
                                Map.of("person", team().dana().person()))
                        .status())
                .isEqualTo(403);
        ok(on(
                one,
                path + "/assign",
                team().ines(),
                Map.of("person", team().dana().person())));
        assertThat(refusal(on(one, path + "/resolve", team().marcus(), Map.of("how", "mine"))))
                .isEqualTo("may-resolve-conflict");
        ok(on(one, path + "/resolve", team().dana(), Map.of("how", "half each")));

        assertThat(sheet(team().ines(), one)
                        .path("card")
                        .path("conflicts")
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("resolved");
    }

    @Test
    void anAuditorSeesAndChangesNothing() {
        String one = open();
        step(one);

        assertThat(board(team().ruth()).status()).isEqualTo(200);
        assertThat(act(team().ruth(), "/api/accounts/" + team().account() + "/cases", Map.of("subject", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(on(one, "close", team().ruth(), Map.of()).status()).isEqualTo(403);
    }

    @Test
    void whoIsNotOnTheTeamFindsNothing() {
        String one = open();
        String step = step(one);

        assertThat(board(team().hana()).status()).isEqualTo(404);
        assertThat(team().hana().browser().get(cases(one)).status()).isEqualTo(404);
        assertThat(on(one, step, "accept", team().hana(), Map.of()).status()).isEqualTo(404);
        assertThat(act(team().hana(), "/api/accounts/" + team().account() + "/cases", Map.of("subject", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aConfidentialCaseIsAsIfItWasNotThereAlsoInThePast() {
        String before = board(team().marcus()).json().path("view").toString();
        String one = made(
                ok(act(
                        team().ines(),
                        "/api/accounts/" + team().account() + "/cases",
                        Map.of(
                                "subject",
                                "Price",
                                "audience",
                                List.of(team().ines().person(), team().dana().person())))),
                "CoordinationCase");
        String step = step(one);

        assertThat(board(team().dana()).text()).contains(one);
        assertThat(board(team().marcus()).json().path("view").toString()).isEqualTo(before);
        assertThat(team().marcus().browser().get(cases(one)).status()).isEqualTo(404);
        assertThat(on(one, step, "accept", team().marcus(), Map.of()).status()).isEqualTo(404);
        assertThat(on(one, "undo", team().marcus(), Map.of("event", "x")).status())
                .isEqualTo(404);

        String open = open();
        String then = board(team().ines()).json().path("known").asString();
        ok(on(
                open,
                "narrow",
                team().ines(),
                Map.of("people", List.of(team().ines().person()))));
        Answer past = team().marcus()
                .browser()
                .get("/api/accounts/" + team().account() + "/cases?known=" + then + "&at=" + then);
        assertThat(past.status()).isEqualTo(200);
        assertThat(past.text()).doesNotContain(open);
    }

    @Test
    void aCaseInheritsTheAudienceOfThePromiseItIsForAndIsNarrowedWithIt() {
        String promise = changed(ok(act(
                team().ines(),
                "/api/accounts/" + team().account() + "/commitments",
                Map.of(
                        "promise",
                        Map.of(
                                "kind", "due-by",
                                "side", "ours",
                                "what", "120 gear sets",
                                "responsible", team().ines().person(),
                                "due", Map.of("date", "2030-06-30", "zone", "Europe/Paris"))))));
        String one = made(
                ok(act(
                        team().ines(),
                        "/api/accounts/" + team().account() + "/cases",
                        Map.of("subject", "Gear sets", "cause", Map.of("kind", "commitment", "id", promise)))),
                "CoordinationCase");
        assertThat(sheet(team().marcus(), one).path("card").path("subject").asString())
                .isEqualTo("Gear sets");

        ok(team().ines()
                .browser()
                .act(
                        "/api/accounts/" + team().account() + "/commitments/" + promise + "/narrow",
                        Map.of("people", List.of(team().ines().person()), "except", List.of()),
                        1));

        assertThat(team().marcus().browser().get(cases(one)).status()).isEqualTo(404);
        assertThat(sheet(team().ines(), one).path("card").path("people").size()).isEqualTo(1);
    }

    @Test
    void whatWaitsForConsentIsTheWorkOfTheUnitAndOfTheHeadOfItsRegionAndOfNobodyElse() {
        String one = open();
        String step = globalStep(one);

        assertThat(myWork(team().marcus())).contains(step);
        assertThat(myWork(team().dana())).contains(step);
        assertThat(myWork(team().ines())).doesNotContain(step);
        assertThat(myWork(team().hana())).doesNotContain(step);
        ok(on(one, step, "refuse-consent", team().marcus(), Map.of("reason", "promised")));
        sheet(team().ines(), one);
        assertThat(myWork(team().ines())).as("it is the requester's turn").contains(step);
        assertThat(myWork(team().dana())).doesNotContain(step);
    }

    @Test
    void whatIAskedOfAnotherUnitIsMyAskingUntilItIsOverOrMyTurn() {
        String one = open();
        String kept = step(one);
        String declined = step(one);
        String cancelled = globalStep(one);

        assertThat(asked(team().ines(), kept).at("/unit/function").asString()).isEqualTo("operations");
        assertThat(asked(team().ines(), kept).path("regionName").asString()).isEqualTo("amer");
        assertThat(asked(team().ines(), kept).path("accountName").asString()).isEqualTo("Velaris Rail");
        assertThat(asked(team().ines(), kept).path("nobody").asBoolean()).isFalse();
        assertThat(asked(team().ines(), cancelled).path("state").asString()).isEqualTo("waiting-for-consent");
        assertThat(asked(team().marcus(), kept).isMissingNode())
                .as("it waits for his unit")
                .isTrue();
        assertThat(asked(team().olivier(), kept).isMissingNode()).isTrue();

        ok(on(one, kept, "accept", team().marcus(), Map.of()));
        assertThat(asked(team().ines(), kept).path("state").asString()).isEqualTo("accepted");
        ok(on(
                one,
                kept,
                "assign",
                team().marcus(),
                Map.of("owner", team().marcus().person())));
        assertThat(asked(team().ines(), kept).path("ownerName").asString()).isEqualTo("marcus");
        ok(on(one, kept, "complete", team().marcus(), Map.of()));
        ok(on(one, declined, "decline", team().marcus(), Map.of("reason", "no capacity")));
        ok(on(one, cancelled, "cancel", team().ines(), Map.of()));

        for (String gone : List.of(kept, declined, cancelled)) {
            assertThat(asked(team().ines(), gone).isMissingNode()).isTrue();
        }
        assertThat(myWork(team().ines())).as("who asked decides what now").contains(declined);
    }

    @Test
    void whatIAskMyOwnUnitWaitsForMe() {
        String one = open();
        String mine = requested(one, team().marcus(), "operations", "amer");

        assertThat(asked(team().marcus(), mine).isMissingNode()).isTrue();
        assertThat(myWork(team().marcus())).contains(mine);
    }

    @Test
    void whatNobodyOnTheTeamCanAnswerSaysSo() {
        String one = open();
        String lorry = requested(one, team().ines(), "delivery", "emea");
        String credit = requested(one, team().ines(), "finance", "emea");

        assertThat(asked(team().ines(), lorry).path("nobody").asBoolean()).isTrue();
        assertThat(asked(team().ines(), credit).path("nobody").asBoolean())
                .as("an auditor only reads")
                .isTrue();
        ok(on(one, lorry, "hand-off", team().ines(), unit("quality", "emea")));
        assertThat(asked(team().ines(), lorry).path("nobody").asBoolean()).isFalse();
    }

    @Test
    void aConsentThatTheHeadOfTheRegionMayGiveWaitsForSomebody() {
        String one = open();
        String lorry = made(
                ok(act(
                        team().ines(),
                        cases(one) + "/steps",
                        Map.of("function", "delivery", "region", "amer", "what", "a lorry", "global", true))),
                "Step");

        assertThat(asked(team().ines(), lorry).path("nobody").asBoolean()).isFalse();
        ok(on(one, lorry, "consent", team().dana(), Map.of()));
        assertThat(asked(team().ines(), lorry).path("nobody").asBoolean())
                .as("it is delivery's turn now, and nobody is there")
                .isTrue();
    }

    @Test
    void whoIsNotNamedDoesNotReadWhatTheyAsked() {
        String one = open();
        String step = requested(one, team().olivier(), "operations", "amer");
        assertThat(asked(team().olivier(), step).path("what").asString()).isEqualTo("40 sets");

        ok(on(
                one,
                "narrow",
                team().ines(),
                Map.of("people", List.of(team().ines().person(), team().marcus().person()))));

        assertThat(asked(team().olivier(), step).isMissingNode()).isTrue();
        assertThat(asked(team().ines(), step).isMissingNode())
                .as("she did not ask")
                .isTrue();
    }

    @Test
    void aRequestForAUnitWithNobodyInItIsRefusedAndSaysSo() {
        String one = open();
        Answer refused = act(
                team().ines(),
                cases(one) + "/steps",
                Map.of("function", "delivery", "region", "emea", "what", "a lorry", "global", true));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("there-is-a-local-unit-to-ask");
        assertThat(refused.json().path("detail").asString())
                .contains("delivery")
                .contains("emea");
    }

    @Test
    void wrongInputIsRefusedByNameOfItsField() {
        String one = open();
        String step = step(one);

        assertThat(act(
                                team().ines(),
                                cases(one) + "/steps",
                                Map.of("function", "wizardry", "region", "amer", "what", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(act(team().ines(), cases(one) + "/steps", Map.of("function", "operations", "region", "amer"))
                        .status())
                .isEqualTo(400);
        Answer blank = on(one, step, "decline", team().marcus(), Map.of("reason", " "));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.json().path("field").asString()).isEqualTo("reason");
        assertThat(on(one, step, "complete", team().marcus(), Map.of("at", Map.of("date", "2090-01-01", "zone", "UTC")))
                        .code())
                .isEqualTo("done-is-not-in-the-future");
        assertThat(team().marcus()
                        .browser()
                        .get("/api/accounts/" + team().account() + "/cases?function=wizardry")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anActOnWhatExistsSaysOnWhichVersionItWasDecided() {
        String one = open();
        String step = step(one);
        String accept = cases(one) + "/steps/" + step + "/accept";

        assertThat(team().marcus().browser().act(accept, Map.of()).status()).isEqualTo(428);
        ok(team().marcus().browser().act(accept, Map.of(), 1));
        Answer conflict =
                team().marcus().browser().act(cases(one) + "/steps/" + step + "/decline", Map.of("reason", "no"), 1);
        assertThat(conflict.status()).isEqualTo(412);
        assertThat(conflict.json().path("version").asLong()).isEqualTo(2);
        assertThat(conflict.json().path("differences").path(0).path("field").asString())
                .isEqualTo("answer");
        ok(team().ines()
                .browser()
                .act(
                        cases(one) + "/correct",
                        Map.of("event", event(one, null), "changed", Map.of("subject", "Other")),
                        1));
    }

    @Test
    void theSameCommandIdGivesTheFirstResult() {
        String path = "/api/accounts/" + team().account() + "/cases";
        Map<String, String> header = Map.of("Command-Id", UUID.randomUUID().toString());
        Answer first = ok(team().ines().browser().send("POST", path, Map.of("subject", "Once"), header));

        Answer again = ok(team().ines().browser().send("POST", path, Map.of("subject", "Once"), header));
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(team().ines()
                        .browser()
                        .send("POST", path, Map.of("subject", "Twice"), header)
                        .code())
                .isEqualTo("command-id-reused");
    }

    @Test
    void anAnswerIsTakenBackAndTheUndoToo() {
        String one = open();
        String step = step(one);
        ok(on(one, step, "accept", team().marcus(), Map.of()));
        String answer = event(one, step);

        assertThat(refusal(on(one, "undo", team().ines(), Map.of("event", answer))))
                .isEqualTo("may-answer-step");
        ok(on(one, "undo", team().marcus(), Map.of("event", answer)));
        assertThat(state(one, step)).isEqualTo("requested");
        ok(on(one, "undo", team().marcus(), Map.of("event", event(one, step))));
        assertThat(state(one, step)).isEqualTo("accepted");
    }

    @Test
    void anEntryTakenBackLaterCountsAmongWhatWasRecordedLaterOfThen() {
        String one = open();
        String step = step(one);
        ok(on(one, step, "accept", team().marcus(), Map.of()));
        String answer = event(one, step);
        String then = board(team().ines()).json().path("known").asString();
        ok(on(one, "undo", team().marcus(), Map.of("event", answer)));
        sheet(team().ines(), one);

        assertThat(differences(then).path("count").asInt()).isOne();
        ok(on(one, "undo", team().marcus(), Map.of("event", event(one, step))));
        sheet(team().ines(), one);
        assertThat(differences(then).path("count").asInt()).isEqualTo(2);
    }

    private static JsonNode differences(String at) {
        return ok(team().ines()
                        .browser()
                        .get("/api/accounts/" + team().account() + "/differences?at=" + at + "&known=" + at))
                .json();
    }

    @Test
    void aRequestOnWhichOthersActedIsNotTakenBack() {
        String one = open();
        String step = step(one);
        String request = event(one, step);
        ok(on(one, step, "accept", team().marcus(), Map.of()));

        Answer refused = on(one, "undo", team().ines(), Map.of("event", request));
        assertThat(refused.code()).isEqualTo("nothing-hangs-on-it");
        assertThat(refused.json().at("/hanging/0/kind").asString("")).isEqualTo("StepAccepted");
    }

    @Test
    void aCaseWhoseOpeningWasUndoneStaysInTheHistoryAndIsBroughtBack() {
        String one = open();
        String opening = sheet(team().ines(), one).at("/history/0/undo").asString();
        ok(on(one, "undo", team().ines(), Map.of("event", opening)));

        JsonNode undone = sheet(team().ines(), one);
        assertThat(undone.path("card").isNull()).isTrue();
        assertThat(undone.at("/history/0/stands").asBoolean(true)).isFalse();
        assertThat(takenBack()).contains(one);

        ok(on(
                one,
                "undo",
                team().ines(),
                Map.of("event", undone.at("/history/0/bringBack").asString())));
        assertThat(sheet(team().ines(), one).at("/card/subject").asString()).isEqualTo("Gear sets for Belfort");
        assertThat(takenBack()).doesNotContain(one);
    }

    @Test
    void aCorrectedOpeningIsTakenBackOnceTheCorrectionIsAndTheCorrectionIsBroughtBack() {
        String one = open();
        String opening = event(one, null);
        ok(on(one, "correct", team().ines(), Map.of("event", opening, "changed", Map.of("subject", "Gear sets"))));
        ok(on(one, "undo", team().ines(), Map.of("event", event(one, null))));

        JsonNode entry = sheet(team().ines(), one).at("/history/0");
        assertThat(entry.path("undo").asString()).isEqualTo(opening);
        ok(on(one, "undo", team().ines(), Map.of("event", opening)));
        assertThat(takenBack()).contains(one);
        ok(on(one, "undo", team().ines(), Map.of("event", lastUndoable(one))));
        ok(on(
                one,
                "undo",
                team().ines(),
                Map.of("event", entry.path("bringBack").asString())));
        assertThat(sheet(team().ines(), one).at("/card/subject").asString()).isEqualTo("Gear sets");
        assertThat(sheet(team().ines(), one).at("/history/0/bringBack").isNull())
                .isTrue();
    }

    @Test
    void anOpeningThatACallLinksToIsTakenBackOnceTheCallIsCancelled() {
        String one = open();
        Answer call = call(List.of("case:" + one));
        String opening = event(one, null);

        Answer refused = on(one, "undo", team().ines(), Map.of("event", opening));
        assertThat(refused.code()).as(refused.text()).isEqualTo("nothing-hangs-on-it");
        assertThat(refused.json().path("hanging").size()).isOne();
        assertThat(refused.json().at("/hanging/0/kind").asString("")).isEqualTo("InteractionLogged");
        assertThat(refused.json().at("/hanging/0/thing").asString("")).isEqualTo(id(call, "Interaction"));

        await(ok(act(team().ines(), interaction(call) + "/cancel", Map.of("reason", "mixed up"), 0)));
        ok(on(one, "undo", team().ines(), Map.of("event", opening)));
        assertThat(takenBack()).contains(one);
    }

    @Test
    void anOpeningThatACallLinksToIsTakenBackOnceTheLinkIsCorrectedAway() {
        String one = open();
        Answer call = call(List.of("case:" + one));
        String opening = event(one, null);
        assertThat(on(one, "undo", team().ines(), Map.of("event", opening)).code())
                .isEqualTo("nothing-hangs-on-it");

        await(ok(act(team().ines(), interaction(call) + "/correct", Map.of("changed", Map.of("links", List.of())), 0)));
        ok(on(one, "undo", team().ines(), Map.of("event", opening)));
    }

    @Test
    void anOpeningThatWasBroughtBackIsNotTakenBackAgainUnderACallThatLinksToIt() {
        String one = open();
        ok(on(one, "undo", team().ines(), Map.of("event", lastUndoable(one))));
        ok(on(one, "undo", team().ines(), Map.of("event", lastUndoable(one))));
        call(List.of("case:" + one));

        assertThat(on(one, "undo", team().ines(), Map.of("event", lastUndoable(one)))
                        .code())
                .isEqualTo("nothing-hangs-on-it");
    }

    /** Whichever comes second is decided anew and refused. */
    @Test
    void aCallThatLinksToACaseWhileItsOpeningIsTakenBackDoesNotLinkToNothing() throws Exception {
        for (int round = 0; round < 20; round++) {
            String one = open();
            Map<String, Object> undo = Map.of("event", lastUndoable(one));
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<Answer> undone = threads.submit(() -> {
                    together.await();
                    return act(team().ines(), cases(one) + "/undo", undo, 0);
                });
                Future<Answer> linked = threads.submit(() -> {
                    together.await();
                    return logged(team().marcus(), List.of("case:" + one));
                });
                assertThat(List.of(undone.get().code(), linked.get().code()))
                        .isIn(List.of("", "linked-case-is-known"), List.of("nothing-hangs-on-it", ""));
            }
        }
    }

    private static String lastUndoable(String one) {
        JsonNode opening = sheet(team().ines(), one).at("/history/0");
        return opening.path(opening.path("stands").asBoolean() ? "undo" : "bringBack")
                .asString();
    }

    private static Answer call(List<String> links) {
        Answer logged = ok(logged(team().ines(), links));
        await(logged);
        return logged;
    }

    private static Answer logged(Someone who, List<String> links) {
        return act(
                who,
                "/api/accounts/" + team().account() + "/interactions",
                Map.of(
                        "sheet",
                        Map.of("kind", "call", "subject", "Gear sets", "ours", List.of(who.person()), "links", links)));
    }

    private static String interaction(Answer logged) {
        return "/api/accounts/" + team().account() + "/interactions/" + id(logged, "Interaction");
    }

    private static String takenBack() {
        return ok(team().ines().browser().get("/api/accounts/" + team().account() + "/timeline?takenBack=true"))
                .text();
    }

    @Test
    void anEntryIsCorrectedByWhoRecordedIt() {
        String one = open();
        String step = step(one);
        Map<String, Object> correction = Map.of("event", event(one, step), "changed", Map.of("what", "60 sets"));

        assertThat(refusal(on(one, "correct", team().marcus(), correction))).isEqualTo("may-correct-entry");
        ok(on(one, "correct", team().ines(), correction));
        JsonNode entry = sheet(team().ines(), one).path("steps").path(step).path(0);
        assertThat(entry.path("versions").path(0).path("text").asString()).isEqualTo("60 sets");
        assertThat(entry.path("versions").path(1).path("text").asString()).isEqualTo("40 sets");
    }

    @Test
    void whatWasKnownThenIsReadTheSameWay() {
        String one = open();
        String step = globalStep(one);
        String then = board(team().ines()).json().path("known").asString();
        ok(on(one, step, "consent", team().marcus(), Map.of()));

        JsonNode past = ok(team().ines().browser().get(cases(one) + "?known=" + then + "&at=" + then))
                .json()
                .path("view");
        assertThat(past.path("card").path("steps").path(0).path("state").asString())
                .isEqualTo("waiting-for-consent");
        assertThat(state(one, step)).isEqualTo("requested");
    }

    private static Team team() {
        return Objects.requireNonNull(team);
    }

    private static String cases(String one) {
        return "/api/accounts/" + team().account() + "/cases/" + one;
    }

    private static String open() {
        return made(
                ok(act(
                        team().ines(),
                        "/api/accounts/" + team().account() + "/cases",
                        Map.of("subject", "Gear sets for Belfort"))),
                "CoordinationCase");
    }

    private static String step(String one) {
        return requested(one, false);
    }

    private static String globalStep(String one) {
        return requested(one, true);
    }

    private static String requested(String one, boolean global) {
        return made(
                ok(act(
                        team().ines(),
                        cases(one) + "/steps",
                        Map.of("function", "operations", "region", "amer", "what", "40 sets", "global", global))),
                "Step");
    }

    private static String requested(String one, Someone by, String function, String region) {
        return made(
                ok(act(by, cases(one) + "/steps", Map.of("function", function, "region", region, "what", "40 sets"))),
                "Step");
    }

    private static Map<String, Object> unit(String function, String region) {
        return Map.of("function", function, "region", region);
    }

    private static Answer on(String one, String step, String act, Someone who, Map<String, ?> body) {
        return on(one, "steps/" + step + "/" + act, who, body);
    }

    /** Decided on the version that stands. */
    private static Answer on(String one, String act, Someone who, Map<String, ?> body) {
        long version = sheet(team().ines(), one).path("version").asLong();
        return who.browser().act(cases(one) + "/" + act, body, version);
    }

    private static Answer act(Someone who, String path, Map<String, ?> body) {
        return who.browser().act(path, body);
    }

    private static Answer act(Someone who, String path, Map<String, ?> body, long version) {
        return who.browser().act(path, body, version);
    }

    private static String made(Answer answer, String type) {
        String id = id(answer, type);
        await(answer);
        return id;
    }

    private static String id(Answer answer, String type) {
        for (JsonNode changed : answer.json().path("changed")) {
            if (changed.path("type").asString().equals(type)) {
                return changed.path("id").asString();
            }
        }
        throw new AssertionError(answer.text());
    }

    /** Until the views have applied it. */
    private static void await(Answer made) {
        ok(team().ines()
                .browser()
                .send(
                        "GET",
                        "/api/accounts/" + team().account() + "/cases",
                        null,
                        Map.of("Min-Position", made.json().path("position").asString())));
    }

    private static Answer board(Someone who) {
        return who.browser().get("/api/accounts/" + team().account() + "/cases");
    }

    private static String myWork(Someone who) {
        return ok(who.browser().get("/api/my-work")).json().path("steps").toString();
    }

    /** As it stands among what they asked of others; missing where it does not. */
    private static JsonNode asked(Someone who, String step) {
        for (JsonNode one : ok(who.browser().get("/api/my-work")).json().path("asked")) {
            if (one.path("step").asString().equals(step)) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode sheet(Someone who, String one) {
        Visitor browser = who.browser();
        String head = browser.get("/api/accounts/" + team().account() + "/cases")
                .json()
                .path("position")
                .asString();
        return ok(browser.send("GET", cases(one), null, Map.of("Min-Position", head)))
                .json()
                .path("view");
    }

    private static String state(String one, String step) {
        for (JsonNode card : sheet(team().ines(), one).path("card").path("steps")) {
            if (card.path("id").asString().equals(step)) {
                return card.path("state").asString();
            }
        }
        throw new AssertionError(step);
    }

    /** The last entry about a step, or about the case itself. */
    private static String event(String one, @Nullable String step) {
        JsonNode sheet = sheet(team().ines(), one);
        JsonNode entries =
                step == null ? sheet.path("history") : sheet.path("steps").path(step);
        return entries.path(0).path("event").asString();
    }

    private static String refusal(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        return answer.code();
    }

    private static void region(RunningMeridian running, String region, String zone, @Nullable String head) {
        Map<String, Object> body =
                new HashMap<>(Map.of("region", region, "name", region, "zone", zone, "hours", List.of()));
        if (head != null) {
            body.put("head", head);
        }
        ok(running.administrator().act("/api/directory/regions", body));
    }

    private static void appoint(Someone by, String account, Someone who, String function, String region, String role) {
        ok(by.browser()
                .act(
                        "/api/accounts/" + account + "/team",
                        Map.of(
                                "person",
                                who.person(),
                                "function",
                                function,
                                "region",
                                region,
                                "role",
                                role,
                                "beginningNotRecorded",
                                false)));
    }
}
