package io.meridian.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.NewAccount;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A refusal to take back a contact must not tell anybody of a promise that they may not see. */
@OnTheSharedProduct
class HiddenThingsHangOnNothingTest {
    private final RunningProduct product = RunningProduct.get();
    private final Visitor hana = product.as("hana");
    private final Visitor priya = product.as("priya");
    private String path = "";
    private String mika = "";

    @BeforeEach
    void anAccountWithAMemberAndAContact() {
        path = hana.act("/api/accounts", NewAccount.called("Sendai Kinetic")).made();
        hana.act(path + "/team", NewAccount.member(product.person("priya"), "team-member"))
                .made();
        mika = hana.act(path + "/contacts", Map.of("name", "Mika Tanabe")).made();
    }

    @Test
    void whatEverybodySeesStandsInTheWayAndIsListed() {
        promise(List.of());
        Answer refused = undo(priya);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("nothing-hangs-on-it");
        JsonNode hanging = refused.json().path("hanging");
        assertThat(hanging.size()).as(hanging.toString()).isOne();
        assertThat(hanging.at("/0/view").asString("")).isEqualTo("commitment");
        assertThat(hanging.at("/0/kind").asString("")).isEqualTo("CommitmentMade");
        assertThat(hanging.at("/0/title").asString("")).isEqualTo("Spares within 48 hours");
        String promise = path + "/commitments/" + hanging.at("/0/thing").asString("");
        assertThat(priya.get(promise).json().at("/view/present/madeAt"))
                .as("it can be opened")
                .isEqualTo(hanging.at("/0/at"));
    }

    @Test
    void whatIsConfidentialStandsInTheWayOfWhoMaySeeIt() {
        promise(List.of(product.person("hana")));

        assertThat(undo(hana).code()).isEqualTo("nothing-hangs-on-it");
    }

    @Test
    void whatIsConfidentialIsNeitherListedNorCountedBesideWhatIsNot() {
        promise(List.of());
        promise(List.of(product.person("hana")));

        Answer others = undo(priya);
        assertThat(others.json().path("arguments").toString()).isEqualTo("[\"1\"]");
        assertThat(others.json().path("hanging").size()).isOne();
        Answer hers = undo(hana);
        assertThat(hers.json().path("arguments").toString()).isEqualTo("[\"2\"]");
        assertThat(hers.json().path("hanging").size()).isEqualTo(2);
    }

    @Test
    void whatIsConfidentialDoesNotStandInTheWayOfOthersAndKeepsItsCounterpartsName() {
        promise(List.of(product.person("hana")));
        Answer undone = undo(priya);

        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(priya.get(path + "/contacts").json().at("/view/contacts").size())
                .isZero();
        assertThat(hana.get(path + "/names").json().at("/view/contacts").toString())
                .contains("Mika Tanabe");
    }

    private void promise(List<String> audience) {
        Map<String, Object> promise = new HashMap<>(Map.of(
                "kind",
                "standing",
                "side",
                "ours",
                "responsible",
                product.person("hana"),
                "counterpart",
                mika.substring((path + "/contacts/").length()),
                "what",
                "Spares within 48 hours"));
        if (!audience.isEmpty()) {
            promise.put("audience", audience);
        }
        hana.act(path + "/commitments", Map.of("promise", promise)).made();
    }

    private Answer undo(Visitor who) {
        String thing = mika.substring((path + "/contacts/").length());
        JsonNode added = hana.get(path + "/things/" + thing + "/history").json().at("/view/facts/0");
        return who.act(mika + "/undo", Map.of("event", added.path("event").asString("")), 2);
    }
}
