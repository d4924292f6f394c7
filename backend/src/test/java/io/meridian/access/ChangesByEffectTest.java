package io.meridian.access;

import static io.meridian.access.AccountWithEverything.changed;
import static io.meridian.access.AccountWithEverything.day;
import static io.meridian.access.AccountWithEverything.location;
import static io.meridian.access.AccountWithEverything.newAppointment;
import static io.meridian.access.AccountWithEverything.version;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Where the arrow keys of the ribbon stop on "what was true then": wherever the account reads differently from, be it that
 * something began, or that time alone ended it. Days in Paris end at 23:00 UTC in winter and at 22:00 in summer.
 */
@OnTheSharedProduct
class ChangesByEffectTest {
    private AccountWithEverything account;

    @BeforeEach
    void anAccount() {
        account = new AccountWithEverything();
    }

    @Test
    void anAppointmentEndsWithItsLastDayWhetherThatWasPlannedOrTold() {
        appoint("2025-01-10", "2025-02-10");
        String released = location(appoint("2025-01-20", null));
        long version =
                upToDate(account.ines, "/team").path("view").path("version").asLong();
        ok(account.ines
                .browser()
                .act(account.path("/team/" + released + "/release"), Map.of("on", day("2025-03-10")), version));

        assertThat(stops(account.ruth))
                .containsExactly(
                        "2025-01-09T23:00:00.000000Z",
                        "2025-01-19T23:00:00.000000Z",
                        "2025-02-10T23:00:00.000000Z",
                        "2025-03-10T23:00:00.000000Z");
    }

    @Test
    void aPromiseTurnsLateWithItsDueUnlessItHadEndedOrItsDueWasMoved() {
        promise("late", "due-by", "2025-03-01", "*");
        String kept = promise("kept", "due-by", "2025-03-05", "*");
        act(kept, "fulfil", Map.of("at", day("2025-03-04")));
        String moved = promise("moved", "due-by", "2025-03-06", "*");
        act(moved, "renegotiate", Map.of("due", day("2025-03-20"), "at", day("2025-03-03")));
        promise("held", "hold-until", "2025-03-25", "*");
        promise("to come", "due-by", "2125-03-25", "*");

        assertThat(stops(account.ruth))
                .containsExactly(
                        "2025-01-31T23:00:00.000000Z",
                        "2025-03-01T23:00:00.000000Z",
                        "2025-03-02T23:00:00.000000Z",
                        "2025-03-03T23:00:00.000000Z",
                        "2025-03-20T23:00:00.000000Z",
                        "2025-03-25T23:00:00.000000Z");
    }

    @Test
    void aPromiseForOthersIsNoStop() {
        promise("for Dana", "due-by", "2025-03-01", account.dana.person());

        assertThat(stops(account.ruth)).isEmpty();
        assertThat(stops(account.dana)).containsExactly("2025-01-31T23:00:00.000000Z", "2025-03-01T23:00:00.000000Z");
    }

    @Test
    void aStepTurnsLateWithItsDueUnlessItIsOver() {
        Answer opened = ok(account.dana
                .browser()
                .act(account.path("/cases"), Map.of("subject", "Gear sets", "at", day("2025-04-01"))));
        String path = account.path("/cases/" + changed(opened, "CoordinationCase") + "/steps");
        Answer open = step(path, "2025-04-20", version(opened, "CoordinationCase"));
        Answer done = step(path, "2025-04-12", version(open, "CoordinationCase"));
        ok(account.dana
                .browser()
                .act(
                        path + "/" + changed(done, "Step") + "/complete",
                        Map.of("at", day("2025-04-11")),
                        version(done, "CoordinationCase")));

        assertThat(stops(account.ruth))
                .containsExactly(
                        "2025-03-31T22:00:00.000000Z",
                        "2025-04-01T22:00:00.000000Z",
                        "2025-04-10T22:00:00.000000Z",
                        "2025-04-20T22:00:00.000000Z");
    }

    @Test
    void whatACorrectionReplacedIsNoStopByEffectButWasRecorded() {
        Map<String, Object> sheet = new HashMap<>(account.newInteraction("a call"));
        sheet.put("at", day("2025-05-05"));
        Answer logged = ok(account.dana.browser().act(account.path("/interactions"), sheet));
        ok(account.dana
                .browser()
                .act(
                        account.path("/interactions/" + changed(logged, "Interaction") + "/correct"),
                        Map.of("changed", Map.of("at", day("2025-05-12"))),
                        version(logged, "Interaction")));

        assertThat(stops(account.ruth)).containsExactly("2025-05-11T22:00:00.000000Z");
    }

    private Answer appoint(String from, @Nullable String to) {
        Map<String, Object> body = new HashMap<>(newAppointment(account.newPersonOfOurs()));
        body.put("beginningNotRecorded", false);
        body.put("from", day(from));
        if (to != null) {
            body.put("to", day(to));
        }
        return ok(account.ines.browser().act(account.path("/team"), body));
    }

    /** Made on the first of February 2025. */
    private String promise(String what, String kind, String due, String audience) {
        Map<String, Object> promise = account.promise(what, kind, audience);
        promise.put("due", day(due));
        Answer made = ok(account.dana
                .browser()
                .act(account.path("/commitments"), Map.of("promise", promise, "at", day("2025-02-01"))));
        return account.path("/commitments/" + changed(made, "Commitment"));
    }

    private void act(String promise, String act, Map<String, Object> said) {
        ok(account.dana.browser().act(promise + "/" + act, said, 0));
    }

    private Answer step(String path, String due, long version) {
        Map<String, Object> step = new HashMap<>(account.newStep(false));
        step.put("due", day(due));
        step.put("at", day("2025-04-02"));
        return ok(account.dana.browser().act(path, step, version));
    }

    private List<String> stops(Someone reader) {
        return upToDate(reader, "/changes")
                .path("effective")
                .valueStream()
                .map(JsonNode::asString)
                .filter(at -> at.compareTo("2025") > 0 && at.compareTo("2025-12") < 0)
                .toList();
    }

    private JsonNode upToDate(Someone reader, String section) {
        String head = Cursor.of(account.meridian.bean(EventLog.class).head());
        return ok(reader.browser().send("GET", account.path(section), null, Map.of("Min-Position", head)))
                .json();
    }
}
