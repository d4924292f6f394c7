package io.meridian.access;

import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.directory.write.correctperson.UndoPersonChange;
import io.meridian.testing.NewAccount;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person of ours and a region are taken back only where no account names them, whoever may see that account. */
@OnTheSharedProduct
class TakenBackNowhereNamedTest {
    private static AccountWithEverything at;

    @BeforeAll
    static void anAccount() {
        at = new AccountWithEverything();
    }

    @Test
    void aPersonResponsibleForAnOpenPromise() {
        Thing person = at.directoryPerson();
        Thing promise = made(Map.of("responsible", person.id()));

        Answer refused = undone(person);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("no-account-names-it");
        assertThat(refused.text()).doesNotContain(promise.id()).doesNotContain(at.account);

        undo(promise, at.event(promise), promise.version());
        ok(undone(person));
    }

    @Test
    void aRegionThatAPromiseIsFor() {
        Thing region = at.directoryRegion();
        made(Map.of("region", region.id()));

        assertThat(undone(region).code()).isEqualTo("no-account-names-it");
        ok(undone(at.directoryRegion()));
    }

    @Test
    void anAccountThatAPersonRegistersMeanwhile() {
        Someone pia = at.meridian.someone("pia");
        Thing person = new Thing("/api/directory/people/" + pia.person(), pia.person(), 1);

        Answer refused = undone(
                person, new AtomicInteger(), () -> ok(pia.browser().act("/api/accounts", NewAccount.called("Pia's"))));

        assertThat(refused.code()).as(refused.text()).isEqualTo("no-account-names-it");
    }

    @Test
    void aPersonNamedMeanwhileInAnAccountThatIsThereAlready() {
        Thing person = at.directoryPerson();

        Answer refused = undone(person, new AtomicInteger(), () -> made(Map.of("responsible", person.id())));

        assertThat(refused.code()).as(refused.text()).isEqualTo("no-account-names-it");
    }

    @Test
    void aPersonWhomAFactNamesThatIsBroughtBackMeanwhile() {
        Thing person = at.directoryPerson();
        Thing promise = made(Map.of("responsible", person.id()));
        String made = at.event(promise);
        long undone = undo(promise, made, promise.version());

        Answer refused =
                undone(person, new AtomicInteger(), () -> undo(promise, at.lastEvent(promise, "made"), undone));

        assertThat(refused.code()).as(refused.text()).isEqualTo("no-account-names-it");
    }

    @Test
    void whatIsRecordedMeanwhileOfSomebodyElseStandsInNobodysWay() {
        Thing person = at.directoryPerson();
        String other = at.newPersonOfOurs();
        AtomicInteger decided = new AtomicInteger();

        ok(undone(person, decided, () -> {
            ok(at.ines.browser().act("/api/accounts", NewAccount.called("Another")));
            made(Map.of("responsible", other));
        }));

        assertThat(decided.get()).isEqualTo(1);
    }

    @Test
    void whoWasTakenBackRegistersNoAccount() {
        Someone pit = at.meridian.someone("pit");
        ok(undone(new Thing("/api/directory/people/" + pit.person(), pit.person(), 1)));

        Answer refused = pit.browser().act("/api/accounts", NewAccount.called("Pit's"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("whoever-registers-is-ours");
    }

    /** Taken back, and what happens between the first decision and its being recorded. */
    private static Answer undone(Thing thing, AtomicInteger decided, Runnable meanwhile) {
        Registration watching = at.meridian.bean(CommandBus.class).registerHandlerInterceptor((unit, chain) -> {
            Object result = chain.proceed();
            if (unit.getMessage().getPayload() instanceof UndoPersonChange && decided.incrementAndGet() == 1) {
                meanwhile.run();
            }
            return result;
        });
        try {
            return undone(thing);
        } finally {
            watching.cancel();
        }
    }

    private static long undo(Thing promise, String event, long version) {
        Answer undone = ok(at.dana.browser().act(promise.path() + "/undo", Map.of("event", event), version));
        return AccountWithEverything.version(undone, "Commitment");
    }

    private static Thing made(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(at.newPromise("60 gear sets"));
        @SuppressWarnings("unchecked")
        Map<String, Object> promise = new HashMap<>((Map<String, Object>) body.get("promise"));
        promise.putAll(more);
        body.put("promise", promise);
        Answer made = ok(at.dana.browser().act(at.path("/commitments"), body));
        String id = AccountWithEverything.changed(made, "Commitment");
        return new Thing(at.path("/commitments/" + id), id, AccountWithEverything.version(made, "Commitment"));
    }

    private static Answer undone(Thing thing) {
        return at.administrator.act(
                thing.path() + "/undo", Map.of("event", at.eventInDirectory(thing, "added")), thing.version());
    }
}
