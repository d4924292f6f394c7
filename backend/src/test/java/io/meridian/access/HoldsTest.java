package io.meridian.access;

import static io.meridian.access.AccountWithEverything.day;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.Instants;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People who leave strand nothing: what they hold is listed, on both axes and as far as the reader may see. */
@OnTheSharedProduct
class HoldsTest {
    private AccountWithEverything at;

    @BeforeEach
    void anAccount() {
        at = new AccountWithEverything();
    }

    @Test
    void aContactWhoHasLeftHoldsThePromisesGivenToThem() {
        Thing promise = at.promise();
        assertThat(holder(at.claire, "")).isEmpty();
        String before = Instants.text(at.meridian.bean(EventLog.class).now());
        ok(at.dana.browser().act(at.path("/contacts/" + at.claire + "/leave"), Map.of("on", day("2026-05-29")), 1_000));

        JsonNode claire = holder(at.claire, "").orElseThrow();
        assertThat(claire.path("gone").asString()).isEqualTo("left");
        assertThat(claire.path("since").asString()).isEqualTo("2026-05-29T22:00:00.000000Z");
        assertThat(claire.path("ours").asBoolean()).isFalse();
        assertThat(claire.at("/promises/0/promise/id").asString()).isEqualTo(promise.id());
        assertThat(claire.at("/promises/0/responsible").asBoolean()).isFalse();
        assertThat(holder(at.claire, "?known=" + before)).isEmpty();

        ok(at.dana.browser().act(promise.path() + "/reassign", Map.of("counterpart", at.contact()), promise.version()));
        assertThat(holder(at.claire, "")).isEmpty();
    }

    @Test
    void aReleasedMemberHoldsTheirPromisesAndSteps() {
        Thing appointment = at.appointment();
        String person = view(at.ines.browser(), "/team")
                .path("members")
                .valueStream()
                .filter(member -> member.path("appointment").asString().equals(appointment.id()))
                .map(member -> member.path("person").asString())
                .findFirst()
                .orElseThrow();
        Thing promise = at.promise();
        ok(at.dana.browser().act(promise.path() + "/reassign", Map.of("responsible", person), promise.version()));
        Map<String, Object> step = new HashMap<>(at.newStep(false));
        step.put("owner", person);
        ok(at.ines.browser().act(at.coordinationCase().path() + "/steps", step));
        assertThat(holder(person, "")).isEmpty();
        assertThat(holder(person, "?person=" + person)
                        .orElseThrow()
                        .path("gone")
                        .isNull())
                .isTrue();

        ok(at.ines.browser().act(appointment.path() + "/release", Map.of(), appointment.version()));

        JsonNode released = holder(person, "").orElseThrow();
        assertThat(released.path("gone").asString()).isEqualTo("released");
        assertThat(released.path("ours").asBoolean()).isTrue();
        assertThat(released.at("/promises/0/responsible").asBoolean()).isTrue();
        assertThat(released.at("/steps/0/owner").asBoolean()).isTrue();
        assertThat(released.at("/steps/0/step/what").asString()).isEqualTo("40 sets");
    }

    @Test
    void whatIsHiddenFromTheReaderIsHeldByNobody() {
        Thing promise = at.promise();
        ok(at.dana.browser().act(at.path("/contacts/" + at.claire + "/leave"), Map.of("on", day("2026-05-29")), 1_000));
        ok(at.dana
                .browser()
                .act(
                        promise.path() + "/narrow",
                        Map.of("people", java.util.List.of(at.dana.person())),
                        promise.version()));

        assertThat(holder(at.claire, "")).isEmpty();
        assertThat(holder(at.dana.browser(), at.claire, "")).isPresent();
    }

    private Optional<JsonNode> holder(String person, String query) {
        return holder(at.ines.browser(), person, query);
    }

    private Optional<JsonNode> holder(Visitor reader, String person, String query) {
        return view(reader, "/holds" + query)
                .path("holders")
                .valueStream()
                .filter(holder -> holder.path("person").asString().equals(person))
                .findFirst();
    }

    private JsonNode view(Visitor reader, String read) {
        Map<String, String> upToDate = Map.of(
                "Min-Position", Cursor.of(at.meridian.bean(EventLog.class).head()));
        Answer answer = ok(reader.send("GET", at.path(read), null, upToDate));
        return answer.json().path("view");
    }
}
