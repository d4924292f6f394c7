package io.meridian.access;

import static io.meridian.access.AccountWithEverything.changed;
import static io.meridian.access.AccountWithEverything.day;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two accounts in which the same happened, but that in one of them what Marcus may see has parts that he may not: a
 * confidential promise in a sheet, links, evidence, what a delivery cites, what a case is for. He reads the same in both.
 */
@OnTheSharedProduct
class HiddenPartsOfVisibleThingsTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NAME = Pattern.compile("(Velaris |Region r-|r-)[0-9a-f]{8}");
    private static final Pattern ACT = Pattern.compile("\\b\\d{16}\\b");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final List<String> OF_ACCOUNTS = List.of("/api/accounts", "/api/my-work", "/api/palette");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SECRET = "kolhapur";

    private static Script with;
    private static Script without;
    private static Map<String, String> readWith;
    private static Map<String, String> readWithout;

    @BeforeAll
    static void record() {
        without = new Script(false);
        with = new Script(true);
        readWithout = without.reads();
        readWith = with.reads();
    }

    @Test
    void theSessionIsLongAndSeesWhatItMay() {
        assertThat(readWithout).hasSizeGreaterThan(80);
        assertThat(readWithout.values().toString())
                .contains("Brackets", "https://example.com/minutes", "A delivery", "Springs", "For a promise");
    }

    @Test
    void whoMaySeeTheHiddenPartsSeesThem() {
        Visitor dana = with.account.dana.browser();
        String sheet = ok(dana.get(with.review.path())).text();
        String history = ok(dana.get(with.account.path("/things/" + with.review.id() + "/history")))
                .text();
        String oneCase = ok(dana.get(with.oneCase.path())).text();

        assertThat(sheet.toLowerCase()).contains(SECRET);
        assertThat(history).contains(with.hidden.toArray(String[]::new));
        assertThat(oneCase).contains(with.cause);
    }

    static Stream<String> reads() {
        return readWithout.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aHiddenPartChangesNoAnswer(String read) {
        assertThat(readWith.get(read)).isEqualTo(readWithout.get(read));
    }

    @Test
    void noAnswerNamesAnythingHidden() {
        assertThat(with.raw.toString().toLowerCase())
                .doesNotContain(SECRET)
                .doesNotContain(with.hidden.toArray(String[]::new));
    }

    /** What happened in one account, and what Marcus reads of it. */
    private static final class Script {
        final AccountWithEverything account = new AccountWithEverything();
        final List<String> hidden = new ArrayList<>();
        final List<String> raw = new ArrayList<>();
        final OutsidersSession session = new OutsidersSession(account, SECRET);
        final Thing review;
        final Thing delivery;
        final Thing springs;
        final Thing oneCase;
        final String beforeTheCorrections;
        String cause = "";

        private final Visitor dana = account.dana.browser();
        private final boolean hides;

        Script(boolean hides) {
            this.hides = hides;
            String dinner = hides ? dinner() : null;
            String standing =
                    hides ? promise(promise("Kolhapur spares within 48 hours", "standing", onlyDana()), null) : null;
            String one = hides ? hiddenCase() : null;
            review = review();
            delivery = delivery(standing, dinner);
            springs = thing("/commitments/", promise(promise("Springs", "due-by", List.of("*")), null));
            oneCase = oneCase();
            session.settle();
            beforeTheCorrections = session.now();
            correct(dinner, standing, one);
            renegotiateAndFulfil(dinner);
            session.settle();
            for (Thing thing : List.of(review, delivery, springs, oneCase)) {
                session.alsoReads(thing.path());
                session.alsoReads(account.path("/things/" + thing.id() + "/history"));
            }
            List.of(review, delivery, springs).forEach(thing -> session.alsoReads(thing.path() + "/narrowing"));
        }

        Map<String, String> reads() {
            Map<String, String> reads = new TreeMap<>();
            String then = beforeTheCorrections;
            gather(session.reads(""), "", reads);
            gather(session.reads("known=" + then + "&at=" + then), "then ", reads);
            gather(session.reads("known=" + then + "&at=2026-06-15T12:00:00Z"), "then ", reads);
            return reads;
        }

        private void gather(Map<String, String> answers, String prefix, Map<String, String> reads) {
            answers.forEach((path, answer) -> {
                if (OF_ACCOUNTS.stream().anyMatch(path::startsWith)) {
                    raw.add(answer);
                }
                // What both share, the directory, had grown between the two instants.
                boolean shared = !prefix.isEmpty() && path.contains("/names");
                if (!shared && OF_ACCOUNTS.stream().anyMatch(path::startsWith)) {
                    reads.put(prefix + alike(path.replace(account.name.substring(8), "#")), alike(answer));
                }
            });
        }

        private String dinner() {
            Map<String, Object> sheet = new HashMap<>(account.newInteraction("Kolhapur over dinner"));
            sheet.put("audience", onlyDana());
            sheet.put("at", day("2026-06-02"));
            return hidden(changed(ok(dana.act(account.path("/interactions"), sheet)), "Interaction"));
        }

        private String hiddenCase() {
            Map<String, Object> body = Map.of("subject", "Kolhapur", "audience", onlyDana(), "at", day("2026-06-02"));
            return hidden(changed(ok(dana.act(account.path("/cases"), body)), "CoordinationCase"));
        }

        private Thing review() {
            Map<String, Object> sheet = new HashMap<>(account.newInteraction("Review"));
            sheet.put("audience", List.of("*"));
            sheet.put("at", day("2026-06-03"));
            List<Object> promises = new ArrayList<>(List.of(promise("Brackets", "due-by", List.of("*"))));
            if (hides) {
                promises.add(promise("Kolhapur castings", "due-by", onlyDana()));
            }
            sheet.put("promises", promises);
            Answer logged = ok(dana.act(account.path("/interactions"), sheet));
            Thing made = thing("/interactions/", changed(logged, "Interaction"));
            if (hides) {
                for (JsonNode one : ok(dana.get(made.path())).json().at("/view/promises")) {
                    if (one.path("what").asString().startsWith("Kolhapur")) {
                        hidden(one.path("id").asString());
                    }
                }
                assertThat(hidden).hasSize(4);
            }
            return made;
        }

        /** Other notes and links, and among the links what Marcus may not see. */
        private void correct(@Nullable String dinner, @Nullable String standing, @Nullable String one) {
            List<String> links = new ArrayList<>(List.of("case:" + oneCase.id()));
            if (hides) {
                links.addAll(List.of("interaction:" + dinner, "commitment:" + standing, "case:" + one));
            }
            ok(dana.act(
                    review.path() + "/correct",
                    Map.of(
                            "changed",
                            Map.of("notes", "Read again", "links", links, "addresses", "https://example.com/minutes")),
                    versionOf(review)));
        }

        private Thing delivery(@Nullable String standing, @Nullable String dinner) {
            Map<String, Object> promise = new HashMap<>(promise("A delivery", "due-by", List.of("*")));
            promise.put("cites", standing);
            return thing("/commitments/", promise(promise, dinner));
        }

        private void renegotiateAndFulfil(@Nullable String dinner) {
            Map<String, Object> agreed = new HashMap<>(Map.of("due", day("2026-06-20"), "at", day("2026-06-05")));
            agreed.put("evidence", dinner);
            ok(dana.act(springs.path() + "/accept", Map.of("at", day("2026-06-04")), versionOf(springs)));
            ok(dana.act(springs.path() + "/renegotiate", agreed, versionOf(springs)));
            Map<String, Object> kept = new HashMap<>(Map.of("at", day("2026-06-12")));
            kept.put("evidence", dinner);
            ok(dana.act(springs.path() + "/fulfil", kept, versionOf(springs)));
        }

        /** Left unticked when what it is for was narrowed. */
        private Thing oneCase() {
            Map<String, Object> body = new HashMap<>(Map.of("subject", "For a promise", "at", day("2026-06-04")));
            if (hides) {
                cause = promise(promise("Kolhapur for everybody", "due-by", List.of("*")), null);
                body.put("cause", Map.of("kind", "commitment", "id", cause));
            }
            Answer opened = ok(dana.act(account.path("/cases"), body));
            String id = changed(opened, "CoordinationCase");
            if (hides) {
                ok(dana.act(
                        account.path("/commitments/" + cause + "/narrow"),
                        Map.of("people", onlyDana(), "except", List.of("case:" + id)),
                        versionOf(thing("/commitments/", cause))));
            }
            return thing("/cases/", id);
        }

        private String promise(Map<String, Object> promise, @Nullable String evidence) {
            Map<String, Object> body = new HashMap<>(Map.of("promise", promise, "at", day("2026-06-01")));
            body.put("evidence", evidence);
            String made = changed(ok(dana.act(account.path("/commitments"), body)), "Commitment");
            return promise.get("audience").equals(List.of("*")) ? made : hidden(made);
        }

        private Map<String, Object> promise(String what, String kind, List<String> audience) {
            Map<String, Object> promise = new HashMap<>(Map.of(
                    "kind",
                    kind,
                    "side",
                    "ours",
                    "responsible",
                    account.dana.person(),
                    "counterpart",
                    account.claire,
                    "what",
                    what,
                    "region",
                    account.danas,
                    "audience",
                    audience));
            if (kind.equals("due-by")) {
                promise.put("due", day("2026-06-10"));
            }
            return promise;
        }

        private Thing thing(String section, String id) {
            return new Thing(account.path(section + id), id, 0);
        }

        private long versionOf(Thing thing) {
            session.settle();
            return ok(dana.get(account.path("/things/" + thing.id() + "/history")))
                    .json()
                    .at("/view/version")
                    .asLong();
        }

        private List<String> onlyDana() {
            return List.of(account.dana.person());
        }

        private String hidden(String id) {
            hidden.add(id);
            return id;
        }
    }

    /** Without ids, what was recorded just now, and the order of what has no other order. */
    private static String alike(String answer) {
        return answer.startsWith("{")
                ? sorted(JSON.readTree(answer))
                : alikeText(answer).lines().sorted().toList().toString();
    }

    private static String alikeText(String answer) {
        String text = NAME.matcher(ID.matcher(answer).replaceAll("#")).replaceAll("#");
        return INSTANT.matcher(ACT.matcher(text).replaceAll("#"))
                .replaceAll(found -> isJustNow(found.group()) ? "#" : found.group());
    }

    private static boolean isJustNow(String instant) {
        return Duration.between(Instant.parse(instant), Instant.now()).abs().toHours() < 12;
    }

    /** Ids can be names of fields too: two of them that read alike are two. */
    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(field -> alikeText(field.getKey()) + "=" + sorted(field.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream()
                        .map(HiddenPartsOfVisibleThingsTest::sorted)
                        .sorted()
                        .collect(Collectors.joining(",", "[", "]"))
                : alikeText(node.toString());
    }
}
