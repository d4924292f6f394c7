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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole session of a member of the team, with and without what is confidential to another: every read there is, now, at
 * other instants and as known before, byte for byte. Only cursors and the instants an answer was read at may differ.
 */
@OnTheSharedProduct
class AnOutsidersSessionTest {
    private static final String SECRET = "kolhapur";

    private static AccountWithEverything account;
    private static OutsidersSession session;
    private static String before;
    private static Map<String, String> without;
    private static Map<String, String> withoutAsKnown;
    private static Hidden hidden;
    private static String whileItWasForEverybody;

    /** What only Dana sees. */
    record Hidden(Thing promise, Thing marcusPromise, Thing interaction, Thing oneCase, Thing narrowedLater) {
        List<Thing> all() {
            return List.of(promise, marcusPromise, interaction, oneCase, narrowedLater);
        }
    }

    @BeforeAll
    static void record() {
        account = new AccountWithEverything();
        account.entity();
        account.step(true);
        account.assignedConflict();
        session = new OutsidersSession(account, SECRET);
        session.settle();
        before = session.now();
        without = session.reads("");
        withoutAsKnown = session.reads("known=" + before + "&at=" + before);
        hidden = hide();
        session.settle();
    }

    @Test
    void theSessionIsLongAndSeesWhatItMay() {
        assertThat(without).hasSizeGreaterThan(80);
        assertThat(without.values().toString()).contains("120 gear sets").contains("a call");
        assertThat(without.values().toString().toLowerCase()).doesNotContain(SECRET);
    }

    @Test
    void whoMaySeeItSeesItEverywhere() {
        String board =
                ok(account.dana.browser().get(account.path("/commitments"))).text();
        String timeline =
                ok(account.dana.browser().get(account.path("/timeline"))).text();
        String cases = ok(account.dana.browser().get(account.path("/cases"))).text();

        assertThat(List.of(board, timeline, cases))
                .allSatisfy(body -> assertThat(body.toLowerCase()).contains(SECRET));
    }

    static Stream<String> reads() {
        return without.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void whatIsHiddenChangesNoAnswer(String read) {
        assertThat(session.answer(read)).isEqualTo(without.get(read));
    }

    static Stream<String> readsAsKnown() {
        return withoutAsKnown.keySet().stream();
    }

    /** Then it was there, and for a while for everybody: it is hidden in all of its past. */
    @ParameterizedTest
    @MethodSource("readsAsKnown")
    void whatIsHiddenNowIsHiddenInItsPast(String read) {
        String sinceThen = session.now();

        assertThat(session.answer(read.replace(before, sinceThen))).isEqualTo(withoutAsKnown.get(read));
        assertThat(session.answer(read.replace(before, whileItWasForEverybody))).isEqualTo(withoutAsKnown.get(read));
    }

    @Test
    void itsAddressesAreThoseOfSomethingThatNeverWas() {
        for (Thing thing : hidden.all()) {
            String section = thing.path().replaceFirst("[^/]+$", "");
            for (String path : List.of(section + "%s", account.path("/things/%s/history"))) {
                Answer asked = account.marcus.browser().get(path.formatted(thing.id()));
                Answer never = account.marcus.browser().get(path.formatted(UUID.randomUUID()));

                assertThat(asked.status()).as(path).isEqualTo(404);
                assertThat(asked.text()).isEqualTo(never.text());
            }
        }
    }

    @Test
    void anActOnItIsAnsweredAsOneOnSomethingThatNeverWas() {
        Map<String, Map<String, Object>> acts = Map.of(
                "/commitments/%s/fulfil", Map.of(),
                "/commitments/%s/narrow", Map.of("people", List.of(account.marcus.person())),
                "/interactions/%s/cancel", Map.of(),
                "/interactions/%s/correct", Map.of("changed", Map.of("subject", "x")),
                "/cases/%s/close", Map.of(),
                "/cases/%s/steps", account.newStep(false));
        acts.forEach((act, body) -> {
            for (Thing thing : hidden.all()) {
                Answer asked = account.marcus.browser().act(account.path(act.formatted(thing.id())), body, 9);
                Answer never = account.marcus.browser().act(account.path(act.formatted(UUID.randomUUID())), body, 9);

                assertThat(asked.status()).as(act + asked.text()).isEqualTo(404);
                assertThat(asked.text()).isEqualTo(never.text());
            }
        });
    }

    private static Hidden hide() {
        Visitor dana = account.dana.browser();
        List<String> onlyDana = List.of(account.dana.person());
        Thing promise = promise("Kolhapur is late", account.dana.person(), onlyDana);
        Thing marcusPromise = promise("Kolhapur is Marcus's", account.marcus.person(), onlyDana);
        ok(dana.act(promise.path() + "/accept", Map.of("at", day("2026-06-02")), promise.version()));
        ok(dana.act(
                promise.path() + "/renegotiate",
                Map.of("due", day("2026-06-20"), "at", day("2026-06-05")),
                promise.version() + 1));
        Map<String, Object> sheet = new HashMap<>(account.newInteraction("Kolhapur over dinner"));
        sheet.put("audience", onlyDana);
        sheet.put("at", day("2026-06-03"));
        sheet.put("promises", List.of(newPromise("Kolhapur spares", account.dana.person(), onlyDana)));
        Answer logged = ok(dana.act(account.path("/interactions"), sheet));
        String interaction = changed(logged, "Interaction");
        Thing dinner =
                new Thing(account.path("/interactions/" + interaction), interaction, version(logged, "Interaction"));
        ok(dana.act(
                dinner.path() + "/correct", Map.of("changed", Map.of("notes", "Kolhapur again")), dinner.version()));
        Answer opened = ok(dana.act(
                account.path("/cases"), Map.of("subject", "Kolhapur", "audience", onlyDana, "at", day("2026-06-04"))));
        String one = changed(opened, "CoordinationCase");
        Thing oneCase = new Thing(account.path("/cases/" + one), one, version(opened, "CoordinationCase"));
        ok(dana.act(oneCase.path() + "/steps", account.newStep(true)));
        ok(dana.act(oneCase.path() + "/conflicts", account.newConflict()));
        Thing narrowedLater = promise("Kolhapur for everybody", account.dana.person(), List.of("*"));
        session.settle();
        whileItWasForEverybody = session.now();
        ok(dana.act(narrowedLater.path() + "/narrow", Map.of("people", onlyDana), narrowedLater.version()));
        return new Hidden(promise, marcusPromise, dinner, oneCase, narrowedLater);
    }

    private static Thing promise(String what, String responsible, List<String> audience) {
        Answer made = ok(account.dana
                .browser()
                .act(
                        account.path("/commitments"),
                        Map.of("promise", newPromise(what, responsible, audience), "at", day("2026-06-01"))));
        String promise = changed(made, "Commitment");
        return new Thing(account.path("/commitments/" + promise), promise, version(made, "Commitment"));
    }

    private static Map<String, Object> newPromise(String what, String responsible, List<String> audience) {
        return Map.of(
                "kind",
                "due-by",
                "side",
                "ours",
                "responsible",
                responsible,
                "counterpart",
                account.claire,
                "what",
                what,
                "due",
                day("2026-06-10"),
                "region",
                account.danas,
                "value",
                Map.of("amount", 1_000_000, "currency", "JPY"),
                "audience",
                audience);
    }
}
