package io.meridian.access;

import static io.meridian.access.AccountWithEverything.changed;
import static io.meridian.access.AccountWithEverything.day;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What would be narrowed with something is told before, by what it is called, as far as one sees it; that, and nothing
 * else, is narrowed, but for what is unticked.
 */
@OnTheSharedProduct
class NarrowedTooTest {
    private static final AccountWithEverything ACCOUNT = new AccountWithEverything();
    private static final OutsidersSession SESSION = new OutsidersSession(ACCOUNT, "kolhapur");

    private final Visitor dana = ACCOUNT.dana.browser();
    private final Visitor marcus = ACCOUNT.marcus.browser();

    @Test
    void aPromiseTakesAlongWhatItWasWrittenDownInWhatCitesItAndWhatHangsOnThose() {
        Frame frame = frame();

        assertThat(along(dana, frame.promise))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        frame.talk, "The frame is agreed",
                        frame.linking, "About the frame",
                        frame.delivery, "Spares of week 30",
                        frame.deliveryTalk, "Week 30 on the phone",
                        frame.caseOfPromise, "Stock for the frame",
                        frame.caseOfTalk, "After the talk",
                        frame.caseOfDelivery, "A lorry for week 30"));
    }

    @Test
    void exactlyWhatIsListedIsNarrowed() {
        Frame frame = frame();
        String beside = interaction("Something else", null, List.of("*"));
        List<String> listed = List.copyOf(along(dana, frame.promise).keySet());

        ok(narrow(frame.promise, List.of()));
        SESSION.settle();

        assertThat(listed).hasSize(7).allMatch(one -> !sees(marcus, one)).allMatch(one -> sees(dana, one));
        assertThat(sees(marcus, beside)).isTrue();
    }

    @Test
    void whatIsUntickedStaysAndNothingElse() {
        Frame frame = frame();
        List<String> unticked = List.of(frame.talk, frame.deliveryTalk, frame.caseOfPromise);

        ok(narrow(frame.promise, unticked));
        SESSION.settle();

        assertThat(unticked).allMatch(one -> sees(marcus, one));
        assertThat(List.of(frame.linking, frame.delivery, frame.caseOfTalk, frame.caseOfDelivery))
                .noneMatch(one -> sees(marcus, one));
    }

    @Test
    void everythingUntickedNarrowsThePromiseAlone() {
        Frame frame = frame();
        List<String> all = List.copyOf(along(dana, frame.promise).keySet());

        ok(narrow(frame.promise, all));
        SESSION.settle();

        assertThat(all).allMatch(one -> sees(marcus, one));
        assertThat(sees(marcus, frame.promise)).isFalse();
    }

    @Test
    void anInteractionTakesAlongTheCasesOpenedForItAndAnyOfThemIsUnticked() {
        String talk = interaction("A talk", null, List.of("*"));
        String first = oneCase("First", talk);
        String second = oneCase("Second", talk);
        assertThat(along(marcus, talk)).containsExactlyInAnyOrderEntriesOf(Map.of(first, "First", second, "Second"));

        ok(narrow(talk, List.of(second)));
        SESSION.settle();

        assertThat(sees(marcus, talk)).isFalse();
        assertThat(sees(marcus, first)).isFalse();
        assertThat(sees(marcus, second)).isTrue();
    }

    @Test
    void whatIsUntickedThoughNothingTakesItAlongChangesNothing() {
        String talk = interaction("A talk", null, List.of("*"));
        String promise = promise("Brackets", null, null);

        ok(narrow(talk, List.of("case:nothing", "nonsense")));
        ok(narrow(promise, List.of("case:nothing", "nonsense")));
        SESSION.settle();

        assertThat(sees(marcus, talk)).isFalse();
        assertThat(sees(marcus, promise)).isFalse();
    }

    @Test
    void whatOneMayNotSeeIsNotListedNorAnythingBehindIt() {
        String promise = promise("Springs", null, null);
        String hidden = interaction("Kolhapur over dinner", promise, List.of(ACCOUNT.dana.person()));
        String behind = oneCase("Kolhapur", hidden);
        String open = oneCase("Open to all", promise);

        assertThat(along(dana, promise)).containsOnlyKeys(hidden, behind, open);
        assertThat(along(marcus, promise)).containsOnlyKeys(open);
    }

    @Test
    void whatOneMayNotSeeOrNeverWasHasNoList() {
        String promise = promise("Kolhapur castings", null, null);
        String talk = interaction("Kolhapur", null, List.of(ACCOUNT.dana.person()));
        ok(narrow(promise, List.of()));
        SESSION.settle();

        for (String unknown : List.of(promise, talk, "commitment:never", "interaction:never")) {
            Answer answer = marcus.get(path(unknown) + "/narrowing");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("not-found");
        }
    }

    /** A standing promise with everything that can hang on it; each by its key. */
    private record Frame(
            String promise,
            String talk,
            String linking,
            String delivery,
            String deliveryTalk,
            String caseOfPromise,
            String caseOfTalk,
            String caseOfDelivery) {}

    private Frame frame() {
        String talk = interaction("The frame is agreed", null, List.of("*"));
        String promise = promise("Spares within 48 hours", talk, null);
        String deliveryTalk = interaction("Week 30 on the phone", null, List.of("*"));
        String delivery = promise("Spares of week 30", deliveryTalk, promise);
        return new Frame(
                promise,
                talk,
                interaction("About the frame", promise, List.of("*")),
                delivery,
                deliveryTalk,
                oneCase("Stock for the frame", promise),
                oneCase("After the talk", talk),
                oneCase("A lorry for week 30", delivery));
    }

    private String interaction(String subject, @Nullable String link, List<String> audience) {
        Map<String, Object> sheet =
                new HashMap<>(Map.of("kind", "call", "subject", subject, "ours", List.of(ACCOUNT.dana.person())));
        if (link != null) {
            sheet.put("links", List.of(link));
        }
        Answer logged = ok(dana.act(
                ACCOUNT.path("/interactions"), Map.of("sheet", sheet, "audience", audience, "at", day("2026-06-01"))));
        return "interaction:" + changed(logged, "Interaction");
    }

    private String promise(String what, @Nullable String evidence, @Nullable String cites) {
        Map<String, Object> promise = ACCOUNT.promise(what, cites == null ? "standing" : "due-by", "*");
        Map<String, Object> body = new HashMap<>(Map.of("promise", promise, "at", day("2026-06-02")));
        if (cites != null) {
            promise.put("cites", id(cites));
        }
        if (evidence != null) {
            body.put("evidence", id(evidence));
        }
        return "commitment:" + changed(ok(dana.act(ACCOUNT.path("/commitments"), body)), "Commitment");
    }

    private String oneCase(String subject, String cause) {
        Map<String, Object> body =
                Map.of("subject", subject, "cause", Map.of("kind", cause.replaceFirst(":.*", ""), "id", id(cause)));
        return "case:" + changed(ok(dana.act(ACCOUNT.path("/cases"), body)), "CoordinationCase");
    }

    private Map<String, String> along(Visitor who, String key) {
        SESSION.settle();
        Map<String, String> along = new TreeMap<>();
        for (JsonNode one : ok(who.get(path(key) + "/narrowing")).json().at("/view/along")) {
            along.put(
                    one.path("kind").asString() + ":" + one.path("id").asString(),
                    one.path("words").asString());
        }
        return along;
    }

    private Answer narrow(String key, List<String> except) {
        SESSION.settle();
        long version = ok(dana.get(path(key))).json().at("/view/version").asLong();
        return dana.act(
                path(key) + "/narrow", Map.of("people", List.of(ACCOUNT.dana.person()), "except", except), version);
    }

    private static boolean sees(Visitor who, String key) {
        return who.get(path(key)).status() == 200;
    }

    private static String path(String key) {
        return ACCOUNT.path("/" + key.replaceFirst(":.*", "") + "s/" + id(key));
    }

    private static String id(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
