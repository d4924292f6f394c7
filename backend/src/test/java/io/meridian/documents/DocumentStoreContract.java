package io.meridian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.documents.DocumentStore.Group;
import io.meridian.documents.DocumentStore.Measure;
import io.meridian.documents.DocumentStore.StaleEpoch;
import io.meridian.documents.DocumentStore.Token;
import io.meridian.documents.DocumentStore.TokenWrite;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every document store promises; run against each. */
abstract class DocumentStoreContract {
    record Promise(String what, Track<String> owner) {}

    static final View<Promise> PROMISE = new View<>("promise", Promise.class);
    static final View<Promise> OTHER = new View<>("other", Promise.class);

    DocumentStore store;

    abstract DocumentStore open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void aDocumentComesBackAsItWasPut() {
        Document<Promise> document = promise("p1", "acme", Audience.of(List.of("ben", "anna")), fields("open", true))
                .with("value", new BigDecimal("1200.50"))
                .with("due", Long.MAX_VALUE)
                .with("people", List.of("anna", "ben"))
                .document();
        put(document);

        assertThat(store.get(PROMISE, "p1")).hasValue(document);
        assertThat(store.get(OTHER, "p1")).isEmpty();
        assertThat(store.get(PROMISE, "p2")).isEmpty();
    }

    @Test
    void aPutReplacesAndItsIndexWithIt() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("state", "open")).document());
        put(promise("p1", "acme", Audience.of(List.of("anna")), fields("state", "kept"))
                .document());

        assertThat(ids(Query.of(PROMISE).equal("state", "open"))).isEmpty();
        assertThat(ids(Query.of(PROMISE).equal("state", "kept"))).containsExactly("p1");
        assertThat(ids(Query.of(PROMISE).equal("audience", "*"))).isEmpty();
        assertThat(ids(Query.of(PROMISE).equal("audience", "anna"))).containsExactly("p1");
    }

    @Test
    void aRemovedDocumentIsGoneAndItsIndexWithIt() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("state", "open")).document());
        store.apply(List.of(new Change.Remove(PROMISE, "acme", "p1")), null);

        assertThat(store.get(PROMISE, "p1")).isEmpty();
        assertThat(ids(Query.of(PROMISE).equal("state", "open"))).isEmpty();
        assertThat(store.count(Query.of(PROMISE))).isZero();
    }

    @Test
    void conditionsOnScalarsAndArraysAreAllMet() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("from", 5L))
                .with("people", List.of("anna", "ben"))
                .document());
        put(promise("p2", "acme", Audience.EVERYBODY, fields("from", 7L))
                .with("people", List.of("ben", "cleo"))
                .document());
        put(promise("p3", "mega", Audience.of(List.of("anna")), fields("from", 9L))
                .with("people", List.of("anna"))
                .document());

        assertThat(ids(Query.of(PROMISE).equal("people", "ben"))).containsExactly("p1", "p2");
        assertThat(ids(Query.of(PROMISE).in("people", List.of("anna", "ben")))).containsExactly("p1", "p2", "p3");
        assertThat(ids(Query.of(PROMISE).in("people", List.of()))).isEmpty();
        assertThat(ids(Query.of(PROMISE).equal("people", "anna").equal("account", "acme")))
                .containsExactly("p1");
        assertThat(ids(Query.of(PROMISE).range("from", 5L, 9L))).containsExactly("p1", "p2");
        assertThat(ids(Query.of(PROMISE).range("from", 6L, null))).containsExactly("p2", "p3");
        assertThat(ids(Query.of(PROMISE).range("from", null, 7L))).containsExactly("p1");
        assertThat(ids(Query.of(PROMISE).in("audience", List.of("*")))).containsExactly("p1", "p2");
        assertThat(ids(Query.of(PROMISE).in("audience", List.of("*", "anna")).equal("people", "anna")))
                .containsExactly("p1", "p3");
        assertThat(ids(Query.of(PROMISE).equal("absent", "x"))).isEmpty();
    }

    @Test
    void prefixesAreOfWholeCharactersAndCaseCounts() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("name", "Müller")).document());
        put(promise("p2", "acme", Audience.EVERYBODY, fields("name", "Mülheim")).document());
        put(promise("p3", "acme", Audience.EVERYBODY, fields("name", "müde")).document());
        put(promise("p4", "acme", Audience.EVERYBODY, fields("name", "Mü\uD83D\uDE00"))
                .document());

        assertThat(ids(Query.of(PROMISE).prefix("name", "Mül"))).containsExactly("p1", "p2");
        assertThat(ids(Query.of(PROMISE).prefix("name", "Mü"))).containsExactly("p1", "p2", "p4");
        assertThat(ids(Query.of(PROMISE).prefix("name", "M%"))).isEmpty();
    }

    @Test
    void sortedByAFieldThenById_whatHasNoneComesLastAndPagesFitTogether() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("due", 30L)).document());
        put(promise("p2", "acme", Audience.EVERYBODY, fields("due", 10L)).document());
        put(promise("p3", "acme", Audience.EVERYBODY, fields()).document());
        put(promise("p4", "acme", Audience.EVERYBODY, fields("due", 10L)).document());

        assertThat(ids(Query.of(PROMISE).sorted("due", false))).containsExactly("p2", "p4", "p1", "p3");
        assertThat(ids(Query.of(PROMISE).sorted("due", true))).containsExactly("p1", "p2", "p4", "p3");
        assertThat(ids(Query.of(PROMISE).sorted("due", false).page(1, 2))).containsExactly("p4", "p1");
        assertThat(ids(Query.of(PROMISE).page(3, 5))).containsExactly("p4");
    }

    @Test
    void decimalsSortByValueAcrossSignsAndScales() {
        List<String> amounts = List.of(
                "-1000",
                "-12.5",
                "-12.25",
                "-1",
                "-0.001",
                "0.00",
                "0.001",
                "0.01",
                "1",
                "9",
                "10",
                "10.5",
                "1000000000000000000000");
        for (String amount : amounts) {
            put(promise("p" + amount, "acme", Audience.EVERYBODY, fields("value", new BigDecimal(amount)))
                    .document());
        }

        assertThat(ids(Query.of(PROMISE).sorted("value", false)))
                .isEqualTo(amounts.stream().map(amount -> "p" + amount).toList());
        assertThat(ids(Query.of(PROMISE)
                        .range("value", new BigDecimal("-1.0"), new BigDecimal("1"))
                        .sorted("value", false)))
                .containsExactly("p-1", "p-0.001", "p0.00", "p0.001", "p0.01");
        assertThat(ids(Query.of(PROMISE).equal("value", new BigDecimal("10.50"))))
                .containsExactly("p10.5");
    }

    @Test
    void countsSumsMinimaAndMaximaByGroup() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("currency", "EUR"))
                .with("value", new BigDecimal("0.10"))
                .with("due", 5L)
                .document());
        put(promise("p2", "acme", Audience.EVERYBODY, fields("currency", "EUR"))
                .with("value", new BigDecimal("0.20"))
                .with("due", 3L)
                .document());
        put(promise("p3", "acme", Audience.EVERYBODY, fields("currency", "USD"))
                .with("value", new BigDecimal("1"))
                .document());
        put(promise("p4", "acme", Audience.EVERYBODY, fields()).with("due", 1L).document());
        put(promise("p5", "mega", Audience.EVERYBODY, fields("currency", "EUR"))
                .with("value", new BigDecimal("2E+3"))
                .document());
        List<Measure> measures = List.of(
                new Measure(Measure.Kind.SUM, "value"),
                new Measure(Measure.Kind.MIN, "due"),
                new Measure(Measure.Kind.MAX, "due"));

        assertThat(store.group(Query.of(PROMISE), List.of("account", "currency"), measures))
                .containsExactly(
                        new Group(List.of("acme", "EUR"), 2, List.of(new BigDecimal("0.3"), 3L, 5L)),
                        new Group(List.of("acme", "USD"), 1, Arrays.asList(new BigDecimal("1"), null, null)),
                        new Group(Arrays.asList("acme", null), 1, Arrays.asList(null, 1L, 1L)),
                        new Group(List.of("mega", "EUR"), 1, Arrays.asList(new BigDecimal("2000"), null, null)));
        assertThat(store.group(Query.of(PROMISE).equal("account", "mega"), List.of(), measures))
                .containsExactly(new Group(List.of(), 1, Arrays.asList(new BigDecimal("2000"), null, null)));
        assertThat(store.count(Query.of(PROMISE).equal("account", "acme"))).isEqualTo(4);
    }

    @Test
    void aDocumentCountsOnceForEachValueOfAnArray() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("open", true))
                .with("people", List.of("anna", "ben"))
                .document());
        put(promise("p2", "acme", Audience.EVERYBODY, fields("open", false))
                .with("people", List.of("ben"))
                .document());

        assertThat(store.group(Query.of(PROMISE), List.of("people"), List.of()))
                .containsExactly(new Group(List.of("anna"), 1, List.of()), new Group(List.of("ben"), 2, List.of()));
        assertThat(store.group(Query.of(PROMISE), List.of("open"), List.of()))
                .containsExactly(new Group(List.of(false), 1, List.of()), new Group(List.of(true), 1, List.of()));
        assertThat(store.count(Query.of(PROMISE).in("people", List.of("anna", "ben"))))
                .isEqualTo(2);
    }

    @Test
    void everyQuestionIsAnsweredAsByTheStoreInMemory() {
        for (int tries = 0; tries < 25; tries++) {
            long seed = ThreadLocalRandom.current().nextLong();
            Random random = new Random(seed);
            DocumentStore memory = new InMemoryDocumentStore();
            store.clear(List.of(AnyQuestion.VIEW));
            for (int round = 0; round < 4; round++) {
                List<Change> changes = AnyQuestion.changes(random);
                memory.apply(changes, null);
                store.apply(changes, null);
                for (int i = 0; i < 15; i++) {
                    Query<String> query = AnyQuestion.query(random);
                    List<String> by = AnyQuestion.by(random);
                    assertThat(store.find(query)).as("%s of %s", query, seed).isEqualTo(memory.find(query));
                    assertThat(store.count(query)).as("%s of %s", query, seed).isEqualTo(memory.count(query));
                    assertThat(store.group(query, by, AnyQuestion.MEASURES))
                            .as("%s by %s of %s", query, by, seed)
                            .isEqualTo(memory.group(query, by, AnyQuestion.MEASURES));
                }
            }
        }
    }

    @Test
    void ofAnArrayOneAndTheSameValueIsWithinARange() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields())
                .with("people", List.of("anna", "zoe"))
                .document());

        assertThat(ids(Query.of(PROMISE).range("people", "b", "y"))).isEmpty();
        assertThat(ids(Query.of(PROMISE).range("people", "a", "b"))).containsExactly("p1");
    }

    @Test
    void aPageOfNoneIsEmpty() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields()).document());

        assertThat(ids(Query.of(PROMISE).page(0, 0))).isEmpty();
    }

    @Test
    void recordsAndTokensKeepTheirTextCharacterByCharacter() {
        for (String text : List.of("", "1/notes-2", "{ \"b\": 1.0,  \"a\": 9007199254740993 }")) {
            store.putIf("folds", text, text, 0);
            assertThat(store.getVersioned("folds", text)).hasValue(new DocumentStore.Versioned(text, 1));
        }
        store.claim("views", 0, "node-a", 0, 100);
        store.apply(List.of(), new TokenWrite("views", 0, "{ \"position\": 7.0 }", 1));
        assertThat(store.token("views", 0)).map(Token::json).hasValue("{ \"position\": 7.0 }");
    }

    @Test
    void allDocumentsOfAnAccountOverSeveralViews() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields()).document());
        put(promise("p2", "mega", Audience.EVERYBODY, fields()).document());
        store.apply(
                List.of(new Change.Put(
                        new Document<>(OTHER, "acme", "o1", "o1", Audience.EVERYBODY, said("o1"), Map.of()))),
                null);

        assertThat(store.ofAccount("acme", List.of(PROMISE, OTHER)).stream().map(Document::id))
                .containsExactlyInAnyOrder("p1", "o1");
        assertThat(store.ofAccount("acme", List.of(PROMISE))).hasSize(1);
    }

    @Test
    void aClearedViewIsEmptyAndOthersAreNot() {
        put(promise("p1", "acme", Audience.EVERYBODY, fields("state", "open")).document());
        store.apply(
                List.of(new Change.Put(
                        new Document<>(OTHER, "acme", "o1", "o1", Audience.EVERYBODY, said("o1"), Map.of()))),
                null);
        store.clear(List.of(PROMISE));

        assertThat(store.count(Query.of(PROMISE))).isZero();
        assertThat(store.count(Query.of(PROMISE).equal("state", "open"))).isZero();
        assertThat(store.count(Query.of(OTHER))).isEqualTo(1);
    }

    @Test
    void aTokenIsClaimedByWhoKnowsItsEpoch() {
        assertThat(store.claim("views", 0, "node-a", 0, 100)).hasValue(new Token("views", 0, "", 1, "node-a", 100));
        assertThat(store.claim("views", 0, "node-b", 0, 101)).isEmpty();
        assertThat(store.claim("views", 0, "node-b", 1, 102)).hasValue(new Token("views", 0, "", 2, "node-b", 102));
        assertThat(store.claim("views", 0, null, 2, 103)).map(Token::owner).isEmpty();
        store.claim("views", 1, "node-a", 0, 104);
        assertThat(store.tokens("views")).extracting(Token::segment).containsExactly(0, 1);
        assertThat(store.tokens("others")).isEmpty();
    }

    @Test
    void aClaimKeepsWhatTheTokenSays() {
        store.claim("views", 0, "node-a", 0, 100);
        store.apply(List.of(), new TokenWrite("views", 0, "{\"position\":7}", 1));

        assertThat(store.claim("views", 0, "node-b", 1, 101)).map(Token::json).hasValue("{\"position\":7}");
        assertThat(store.token("views", 0)).map(Token::json).hasValue("{\"position\":7}");
    }

    @Test
    void whoWasOvertakenWritesNothing() {
        store.claim("views", 0, "node-a", 0, 100);
        store.apply(List.of(), new TokenWrite("views", 0, "{\"position\":7}", 1));
        store.claim("views", 0, "node-b", 1, 101);
        Document<Promise> late =
                promise("late", "acme", Audience.EVERYBODY, fields()).document();

        assertThatThrownBy(() ->
                        store.apply(List.of(new Change.Put(late)), new TokenWrite("views", 0, "{\"position\":8}", 1)))
                .isInstanceOf(StaleEpoch.class);
        assertThatThrownBy(() -> store.apply(List.of(new Change.Put(late)), new TokenWrite("unclaimed", 0, "{}", 0)))
                .isInstanceOf(StaleEpoch.class);

        assertThat(store.get(PROMISE, "late")).isEmpty();
        assertThat(store.token("views", 0)).map(Token::json).hasValue("{\"position\":7}");
    }

    @Test
    void recordsAreWrittenOnlyByWhoSawTheLastVersion() {
        assertThat(store.putIf("links", "setup", "{\"n\":1}", 0)).isTrue();
        assertThat(store.putIf("links", "setup", "{\"n\":2}", 0)).isFalse();
        assertThat(store.putIf("links", "setup", "{\"n\":2}", 1)).isTrue();
        assertThat(store.putIf("links", "other", "{}", 1)).isFalse();
        assertThat(store.getVersioned("links", "setup")).hasValue(new DocumentStore.Versioned("{\"n\":2}", 2));
        assertThat(store.getVersioned("links", "other")).isEmpty();
    }

    @Test
    void ofManyWhoClaimOneThingExactlyOneGetsIt() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> claims = java.util.stream.IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(i -> () -> store.putIf("leases", "one", "{\"by\":" + i + "}", 0))
                    .toList();
            long won = 0;
            for (Future<Boolean> claim : threads.invokeAll(claims)) {
                won += claim.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    List<String> ids(Query<Promise> query) {
        return store.find(query).stream().map(Document::id).toList();
    }

    void put(Document<?> document) {
        store.apply(List.of(new Change.Put(document)), null);
    }

    static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    static Promise said(String id) {
        return new Promise(
                "what " + id, new Story<String>().says("e-" + id, "anna", 5).track());
    }

    static Draft promise(String id, String account, Audience audience, Map<String, Object> fields) {
        return new Draft(id, account, audience, fields);
    }

    record Draft(String id, String account, Audience audience, Map<String, Object> fields) {
        Draft with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        Document<Promise> document() {
            return new Document<>(PROMISE, account, id, id, audience, said(id), Map.copyOf(fields));
        }
    }

    static Optional<String> token(DocumentStore store) {
        return store.token("views", 0).map(Token::json);
    }
}
