package io.meridian.access;

import static io.meridian.access.AccountWithEverything.changed;
import static io.meridian.access.AccountWithEverything.version;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Narrowing a promise narrows in the same commit whatever names it, also what is being recorded at that moment. */
@OnTheSharedProduct
class NarrowingReachesWhatNamesItTest {
    private static final AccountWithEverything ACCOUNT = new AccountWithEverything();
    private static final OutsidersSession SESSION = new OutsidersSession(ACCOUNT, "kolhapur");

    private final Visitor dana = ACCOUNT.dana.browser();
    private final Visitor marcus = ACCOUNT.marcus.browser();

    /** Whichever comes first: nothing that names the promise is for more people than the promise is. */
    @RepeatedTest(3)
    void whatCitesAPromiseWhileItIsNarrowedIsNarrowedToo() throws Exception {
        Answer made =
                ok(dana.act(ACCOUNT.path("/commitments"), body(ACCOUNT.promise("Kolhapur spares", "standing", "*"))));
        String promise = changed(made, "Commitment");
        CountDownLatch begun = new CountDownLatch(4);
        List<Callable<Answer>> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            acts.add(() -> dana.act(ACCOUNT.path("/interactions"), linking(promise)));
            acts.add(() -> dana.act(ACCOUNT.path("/cases"), opened(promise)));
            acts.add(() -> dana.act(ACCOUNT.path("/commitments"), body(delivery(promise))));
        }
        List<Callable<Answer>> counted = new ArrayList<>();
        acts.forEach(act -> counted.add(() -> {
            Answer answer = act.call();
            begun.countDown();
            return answer;
        }));
        counted.add(() -> {
            begun.await();
            return dana.act(path(promise) + "/narrow", Map.of("people", onlyDana()), version(made, "Commitment"));
        });
        List<Answer> answers = atOnce(counted);

        SESSION.settle();
        for (Answer answer : answers) {
            ok(answer);
            for (String id : ids(answer)) {
                assertThat(marcus.get(ACCOUNT.path("/things/" + id + "/history"))
                                .status())
                        .as(answer.text())
                        .isEqualTo(404);
            }
        }
    }

    /** Marcus made a delivery for himself alone; then the standing promise is no longer for him. */
    @Test
    void whoIsOutsideWhatAPromiseIsNarrowedToKeepsNothingThatCitesIt() {
        Map<String, Object> standing = ACCOUNT.promise("Kolhapur spares", "standing", "*");
        standing.put("audience", List.of(ACCOUNT.dana.person(), ACCOUNT.marcus.person()));
        Answer made = ok(dana.act(ACCOUNT.path("/commitments"), body(standing)));
        String promise = changed(made, "Commitment");
        Map<String, Object> forHimself = delivery(promise);
        forHimself.put("audience", List.of(ACCOUNT.marcus.person()));
        String delivery = changed(ok(marcus.act(ACCOUNT.path("/commitments"), body(forHimself))), "Commitment");

        ok(dana.act(path(promise) + "/narrow", Map.of("people", onlyDana()), version(made, "Commitment")));
        SESSION.settle();

        assertThat(marcus.get(path(delivery)).status()).isEqualTo(404);
        assertThat(dana.get(path(delivery)).status()).isEqualTo(200);
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

    private static Map<String, Object> linking(String promise) {
        Map<String, Object> sheet = new HashMap<>(sheetOf(ACCOUNT.dana));
        sheet.put("links", List.of("commitment:" + promise));
        return Map.of("sheet", sheet);
    }

    private static Map<String, Object> sheetOf(Someone who) {
        return Map.of("kind", "call", "subject", "Kolhapur", "ours", List.of(who.person()));
    }

    private static Map<String, Object> opened(String promise) {
        return Map.of("subject", "Kolhapur", "cause", Map.of("kind", "commitment", "id", promise));
    }

    private static Map<String, Object> delivery(String standing) {
        Map<String, Object> delivery = ACCOUNT.promise("Kolhapur, week 30", "due-by", "*");
        delivery.remove("audience");
        delivery.put("cites", standing);
        return delivery;
    }

    private static Map<String, Object> body(Map<String, Object> promise) {
        return Map.of("promise", promise);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> acts) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Answer>> running = IntStream.range(0, acts.size())
                    .mapToObj(i -> threads.submit(acts.get(i)))
                    .toList();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
