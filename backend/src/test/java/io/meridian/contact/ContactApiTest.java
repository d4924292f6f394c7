package io.meridian.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.NewAccount;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** People of the customer and of third parties over HTTP: who may, what is refused, and what the past shows. */
@OnTheSharedProduct
class ContactApiTest {
    private final RunningProduct product = RunningProduct.get();
    private final Visitor hana = product.as("hana");
    private final Visitor auditor = product.as("ruth");
    private final Visitor outsider = product.as("otto");
    private String path = "";
    private String arai = "";

    @BeforeEach
    void sendaiWithItsHeadOfSourcing() {
        path = hana.act("/api/accounts", NewAccount.called("Sendai Kinetic")).made();
        hana.act(path + "/team", NewAccount.member(product.person("ruth"), "auditor"))
                .made();
        Answer added = hana.act(
                path + "/contacts", Map.of("name", "Kenji Arai", "function", "purchasing", "role", "Head of sourcing"));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        arai = added.made();
    }

    @Test
    void auditorsAndOutsidersChangeNoContact() {
        Map<String, Object> left = Map.of("on", Map.of("date", "2026-01-30", "zone", "Asia/Tokyo"));
        Map<String, Object> correction = Map.of("event", event("role", 0), "changed", Map.of("role", "Buyer"));
        Map<String, Object> undo = Map.of("event", event("role", 0));

        assertThat(auditor.act(path + "/contacts", Map.of("name", "Mika")).status())
                .isEqualTo(403);
        assertThat(auditor.act(arai + "/change", Map.of("role", "x"), version()).status())
                .isEqualTo(403);
        assertThat(auditor.act(arai + "/leave", left, version()).status()).isEqualTo(403);
        assertThat(auditor.act(arai + "/correct", correction, version()).status())
                .isEqualTo(403);
        assertThat(auditor.act(arai + "/undo", undo, version()).status()).isEqualTo(403);
        assertThat(outsider.act(path + "/contacts", Map.of("name", "Mika")).status())
                .isEqualTo(404);
        assertThat(outsider.act(arai + "/change", Map.of("role", "x"), version())
                        .status())
                .isEqualTo(404);
        assertThat(outsider.act(arai + "/leave", left, version()).status()).isEqualTo(404);
        assertThat(outsider.act(arai + "/correct", correction, version()).status())
                .isEqualTo(404);
        assertThat(outsider.act(arai + "/undo", undo, version()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "mail,  not a mail,      mail-has-two-parts",
        "mail,  @sendai.example, mail-has-two-parts",
        "mail,  arai@,           mail-has-two-parts",
        "mail,  a@b@c,           mail-has-two-parts",
        "phone, ask for Mika,    phone-has-a-digit",
        "mail,  Ärai@sendai,     ''",
        "phone, ext. 7,          ''",
    })
    void whatIsNoMailAndNoPhoneIsRefusedBesideItsField(String field, String value, String code) {
        Answer answer = hana.act(arai + "/change", Map.of(field, value), version());

        assertThat(answer.status()).as(answer.text()).isEqualTo(code.isEmpty() ? 200 : 422);
        if (!code.isEmpty()) {
            assertThat(answer.code()).isEqualTo(code);
            assertThat(answer.json().path("field").asString("")).isEqualTo(field);
        }
    }

    @Test
    void membersChangeCorrectAndTakeBack() {
        assertThat(hana.act(arai + "/change", Map.of("mail", "arai@sendai.example"), version())
                        .status())
                .isEqualTo(200);
        assertThat(hana.act(arai + "/change", Map.of("clear", List.of("mail")), version())
                        .status())
                .isEqualTo(200);
        assertThat(contact().path("mail").isNull()).isTrue();
        assertThat(hana.act(
                                arai + "/correct",
                                Map.of("event", event("role", 0), "changed", Map.of("role", "VP sourcing")),
                                version())
                        .status())
                .isEqualTo(200);
        assertThat(contact().path("role").asString("")).isEqualTo("VP sourcing");
        assertThat(hana.act(arai + "/undo", Map.of("event", event("role", 1)), version())
                        .status())
                .isEqualTo(200);
        assertThat(contact().path("role").asString("")).isEqualTo("Head of sourcing");
    }

    @Test
    void whoLeftIsLearnedLateAndTheMomentBeforeStaysAsItWasKnown() {
        String before = hana.get(path + "/contacts").json().path("known").asString("");
        Answer left =
                hana.act(arai + "/leave", Map.of("on", Map.of("date", "2020-01-30", "zone", "Asia/Tokyo")), version());

        assertThat(left.status()).as(left.text()).isEqualTo(200);
        assertThat(contact("").path("left").asBoolean(false)).isTrue();
        assertThat(contact("?known=" + before + "&at=" + before).path("left").asBoolean(true))
                .as("what we knew then")
                .isFalse();
        assertThat(contact("?at=" + before).path("left").asBoolean(false))
                .as("what was true then")
                .isTrue();
        Answer again =
                hana.act(arai + "/leave", Map.of("on", Map.of("date", "2021-01-30", "zone", "Asia/Tokyo")), version());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("leaves-once");
    }

    @Test
    void theSameFieldChangedMeanwhileIsAConflictAndAnotherIsNone() {
        long version = version();
        assertThat(hana.act(arai + "/change", Map.of("role", "Buyer"), version).status())
                .isEqualTo(200);

        assertThat(hana.act(arai + "/change", Map.of("role", "VP"), version).status())
                .isEqualTo(412);
        assertThat(hana.act(arai + "/change", Map.of("phone", "+81 1"), version).status())
                .isEqualTo(200);
        assertThat(hana.act(arai + "/change", Map.of("phone", "+81 1")).status())
                .isEqualTo(428);
    }

    @Test
    void wrongInputIsNamed() {
        assertThat(hana.act(path + "/contacts", Map.of("function", "sales")).status())
                .isEqualTo(400);
        assertThat(hana.act(path + "/contacts", Map.of("name", "M", "function", "magic"))
                        .status())
                .isEqualTo(400);
        assertThat(hana.act(path + "/contacts", Map.of("name", "M", "colour", "red"))
                        .status())
                .isEqualTo(400);
        Answer nowhere = hana.act(path + "/contacts", Map.of("name", "M", "affiliation", Map.of("entity", "nowhere")));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.code()).isEqualTo("entity-is-known");
        Answer nonsense = hana.act(
                arai + "/correct", Map.of("event", event("role", 0), "changed", Map.of("shoe", 42)), version());
        assertThat(nonsense.status()).isEqualTo(422);
        assertThat(nonsense.code()).isEqualTo("no-such-field");
    }

    @Test
    void aContactOfAnotherAccountIsNotThere() {
        Answer other = hana.act("/api/accounts", NewAccount.called("Another"));
        String elsewhere = other.made() + arai.substring(path.length());

        assertThat(hana.act(elsewhere + "/change", Map.of("role", "x"), version())
                        .status())
                .isEqualTo(404);
    }

    private JsonNode contact() {
        return contact("");
    }

    private JsonNode contact(String moment) {
        Answer answer = hana.get(path + "/contacts" + moment);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/view/contacts").get(0);
    }

    private long version() {
        return contact().path("version").asLong(-1);
    }

    private String event(String field, int nth) {
        int n = 0;
        String thing = arai.substring((path + "/contacts/").length());
        JsonNode facts = hana.get(path + "/things/" + thing + "/history").json().at("/view/facts");
        for (JsonNode fact : facts) {
            if (fact.path("field").asString("").equals(field) && n++ == nth) {
                return fact.path("event").asString("");
            }
        }
        throw new AssertionError("no fact " + nth + " of " + field + " in " + facts);
    }
}
