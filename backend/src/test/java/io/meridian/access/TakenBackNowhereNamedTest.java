package io.meridian.access;

import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
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

        ok(at.dana.browser().act(promise.path() + "/undo", Map.of("event", at.event(promise)), promise.version()));
        ok(undone(person));
    }

    @Test
    void aRegionThatAPromiseIsFor() {
        Thing region = at.directoryRegion();
        made(Map.of("region", region.id()));

        assertThat(undone(region).code()).isEqualTo("no-account-names-it");
        ok(undone(at.directoryRegion()));
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
