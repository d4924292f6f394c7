package io.meridian.demo;

import static io.meridian.demo.Visitor.knew;
import static io.meridian.demo.Visitor.one;
import static io.meridian.demo.Visitor.truth;
import static io.meridian.demo.Visitor.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The buyer who left, and our manager after him. */
class SendaiStoryTest extends DemoWorkspaceTest {
    private static final String TOKYO = "Asia/Tokyo";
    private static final String PRICE = "RX-20 price held for all plants";
    private static final String DINNER = "Dinner with Arai, the RX-20 price is held";

    @LocalServerPort
    private int port;

    private Visitor hana;

    @BeforeEach
    void hanaSignsIn() {
        hana = Visitor.signedIn(port, "hana");
    }

    private JsonNode board(String moment) {
        return hana.of("sendai", "/commitments/board?" + moment);
    }

    private JsonNode promises(String moment) {
        return hana.of("sendai", "/commitments?" + moment);
    }

    private static JsonNode timeline(Visitor visitor, String moment) {
        return visitor.of("sendai", "/timeline?limit=1000&" + moment);
    }

    @Test
    void thePriceIsHeldAtADinnerThatWasWrittenDownTwoDaysLater() {
        assertThat(where(timeline(hana, knew("2025-02-13", TOKYO)), "title", DINNER))
                .isEmpty();
        JsonNode dinner = one(timeline(hana, knew("2025-02-14", TOKYO)), "title", DINNER);
        assertThat(dinner.path("recordedLater").asBoolean()).isTrue();
        assertThat(dinner.path("confidential").asBoolean()).isTrue();
        JsonNode price = one(board(knew("2025-02-14", TOKYO)), "what", PRICE);
        assertThat(price.path("due").path("date").asString()).isEqualTo("2027-03-31");
        assertThat(price.path("value").toString()).contains("48000000").contains("JPY");
    }

    @Test
    void toDanaTheMomentOpensAndNothingBetraysWhatSheMayNotSee() {
        String moment = knew("2025-02-14", TOKYO);
        Visitor dana = Visitor.signedIn(port, "dana");
        JsonNode seen = timeline(dana, moment);
        assertThat(where(seen, "title", DINNER)).isEmpty();
        assertThat(where(seen, "title", PRICE)).isEmpty();
        JsonNode price = one(board(moment), "what", PRICE);
        String item = "/api/accounts/" + Names.account("sendai") + "/commitments/"
                + price.path("id").asString();
        assertThat(hana.status(item)).isEqualTo(200);
        assertThat(dana.status(item)).isEqualTo(404);
        for (String at : List.of(moment, truth("2026-03-24", TOKYO), "limit=1000")) {
            assertThat(timeline(dana, at).toString())
                    .doesNotContain("third cup")
                    .doesNotContain("price promise");
        }
        assertThat(dana.of("sendai", "/commitments/board?" + moment).toString()).doesNotContain("price held");
        assertThat(open(dana, moment)).isEqualTo(open(hana, moment) - 1);
    }

    private static int open(Visitor visitor, String moment) {
        return visitor.of("sendai", "/commitments/board?" + moment)
                .path("counts")
                .path("open")
                .asInt();
    }

    @Test
    void singleSourcingIsPromisedToUs() {
        JsonNode promised =
                one(board(knew("2025-06-03", TOKYO)), "what", "RX-20 for Nagoya and Chennai from Tarn alone");
        assertThat(promised.path("side").asString()).isEqualTo("theirs");
        assertThat(promised.path("due").path("date").asString()).isEqualTo("2026-12-31");
    }

    @Test
    void mrRaghavanAsksPriyaForALocalPrice() {
        String subject = "Mr Raghavan asks for a local price";
        assertThat(where(timeline(hana, knew("2025-10-19", "Asia/Kolkata")), "title", subject))
                .isEmpty();
        JsonNode asked = one(timeline(hana, knew("2025-10-20", "Asia/Kolkata")), "title", subject);
        assertThat(asked.path("by").asString()).isEqualTo(Names.person("priya"));
        assertThat(asked.path("contacts").valueStream().map(JsonNode::asString))
                .containsExactly(one(
                                hana.of("sendai", "/contacts?" + knew("2025-10-20", TOKYO)), "name", "Suresh Raghavan")
                        .path("id")
                        .asString());
        assertThat(asked.at("/interaction/outcome").asString()).isEqualTo("no-agreement");
        JsonNode question = one(board(knew("2025-10-20", TOKYO)), "what", "The local price question carried to Nagoya");
        assertThat(question.path("side").asString()).isEqualTo("ours");
        assertThat(question.path("responsible").asString()).isEqualTo(Names.person("priya"));
    }

    @Test
    void weStillPlannedWithAraiWhoHadLeft() {
        assertThat(arai(knew("2026-02-17", TOKYO)).path("left").toString()).doesNotContain("2026-01-30");
        assertThat(arai(truth("2026-02-17", TOKYO)).toString()).contains("2026-01-30");
        assertThat(where(
                        timeline(hana, knew("2026-02-17", TOKYO)),
                        "title",
                        "Plan for the visit to Arai with the capacity talk"))
                .hasSize(1);
        assertThat(arai(knew("2026-03-02", TOKYO)).toString()).contains("2026-01-30");
    }

    @Test
    void araisLeavingIsToldOfThatDayWhereverItIsRead() {
        JsonNode left = one(timeline(hana, truth("2026-02-17", TOKYO)), "kind", "ContactLeft");
        assertThat(day(left)).isEqualTo("2026-01-30");
        String contact = left.path("thing").asString();
        assertThat(day(one(history(contact), "kind", "ContactLeft"))).isEqualTo("2026-01-30");
        JsonNode explained = one(
                hana.of("sendai", "/differences?" + truth("2026-02-17", TOKYO)).path("entries"), "kind", "ContactLeft");
        assertThat(day(explained)).isEqualTo("2026-01-30");
    }

    @Test
    void hanaComesAndYukiGoesOnDaysNotAtInstants() {
        JsonNode team = timeline(hana, truth("2026-07-31", TOKYO));
        assertThat(days(team, "MemberAppointed", "hana")).contains("2026-07-01");
        assertThat(days(team, "MemberReleased", "yuki")).containsExactly("2026-06-30");
        assertThat(days(timeline(hana, truth("2026-06-30", TOKYO)), "MemberReleased", "yuki"))
                .isEmpty();
        assertThat(where(team, "kind", "MemberAppointed"))
                .allSatisfy(
                        entry -> assertThat(entry.path("corrections").asInt()).isZero());
    }

    @Test
    void yukisLastDayExplainsWhatNobodyKnewTheDayBefore() {
        JsonNode entries =
                hana.of("sendai", "/differences?" + truth("2026-06-21", TOKYO)).path("entries");
        JsonNode released = one(entries, "kind", "MemberReleased");

        assertThat(day(released)).isEqualTo("2026-06-30");
        assertThat(released.path("effect").asString()).isEqualTo("added");
    }

    private static List<String> days(JsonNode timeline, String kind, String person) {
        return where(timeline, "kind", kind).stream()
                .filter(entry -> entry.at("/change/subject").asString().equals(Names.person(person)))
                .map(SendaiStoryTest::day)
                .toList();
    }

    private JsonNode history(String thing) {
        return hana.of("sendai", "/things/" + thing + "/history");
    }

    private static String day(JsonNode told) {
        return told.path("given").path("date").asString();
    }

    private JsonNode arai(String moment) {
        return one(hana.of("sendai", "/contacts?" + moment), "name", "Kenji Arai");
    }

    @Test
    void yukiReadsOutTheEvidenceThatWasWrittenDownAfterTheDinner() {
        String subject = "Yuki reads out the note of the dinner";
        assertThat(where(timeline(hana, knew("2026-03-17", TOKYO)), "title", subject))
                .isEmpty();
        JsonNode read = one(timeline(hana, knew("2026-03-18", TOKYO)), "title", subject);
        assertThat(read.path("by").asString()).isEqualTo(Names.person("yuki"));
        assertThat(read.path("confidential").asBoolean()).isTrue();
        assertThat(one(board(knew("2026-03-18", TOKYO)), "what", PRICE)
                        .path("evidence")
                        .asString())
                .isEqualTo(one(timeline(hana, knew("2026-03-18", TOKYO)), "title", DINNER)
                        .path("thing")
                        .asString());
        assertThat(where(timeline(Visitor.signedIn(port, "dana"), knew("2026-03-18", TOKYO)), "title", subject))
                .isEmpty();
    }

    @Test
    void thePriceEndsEarlierByAgreement() {
        assertThat(one(board(knew("2026-03-23", TOKYO)), "what", PRICE)
                        .path("due")
                        .path("date")
                        .asString())
                .isEqualTo("2027-03-31");
        assertThat(one(board(knew("2026-03-24", TOKYO)), "what", PRICE)
                        .path("due")
                        .path("date")
                        .asString())
                .isEqualTo("2026-12-31");
        assertThat(where(timeline(hana, knew("2026-03-16", TOKYO)), "title", "Mika knows of no price promise"))
                .hasSize(1);
    }

    @Test
    void elevenOpenPromisesPassFromYukiToHana() {
        assertThat(openOf("yuki", knew("2026-06-30", TOKYO))).hasSize(11);
        assertThat(openOf("yuki", knew("2026-07-01", TOKYO))).isEmpty();
        assertThat(openOf("hana", knew("2026-07-01", TOKYO))).containsAll(openOf("yuki", knew("2026-06-30", TOKYO)));
        assertThat(openOf("yuki", truth("2026-06-30", TOKYO))).hasSize(11);
    }

    private List<String> openOf(String symbol, String moment) {
        return hana.of("sendai", "/commitments?open=true&person=" + Names.person(symbol) + "&" + moment)
                .path("commitments")
                .valueStream()
                .map(card -> card.path("id").asString())
                .toList();
    }

    @Test
    void nagoyaDeclinesTheDiscountAndTheConflictIsRecorded() {
        JsonNode cases = hana.of("sendai", "/cases?" + knew("2026-08-14", TOKYO));
        JsonNode step = one(cases, "what", "Eight percent off for Chennai, from the second line on");
        assertThat(step.path("state").asString()).isEqualTo("declined");
        assertThat(step.toString()).contains("one price for Sendai worldwide, decided in Nagoya");
        assertThat(where(cases, "what", "Pune wants a local price for Chennai, Nagoya one price worldwide"))
                .isNotEmpty();
    }

    @Test
    void theSpareKitIsBreachedAndTheNewPromiseKept() {
        assertThat(one(promises(truth("2026-08-31", TOKYO)), "what", "Complete spare kit for Chennai")
                        .path("state")
                        .asString())
                .isEqualTo("breached");
        assertThat(one(promises(truth("2026-09-11", TOKYO)), "what", "The spare kit for Chennai, handed over in person")
                        .path("state")
                        .asString())
                .isEqualTo("kept");
    }

    @Test
    void aVolumeIsCorrectedFromFortyThousandToFour() {
        assertThat(where(
                        timeline(hana, knew("2026-09-03", TOKYO)),
                        "title",
                        "Chennai plans with 40,000 RX-20 for the next year"))
                .hasSize(1);
        assertThat(where(
                        timeline(hana, truth("2026-09-03", TOKYO)),
                        "title",
                        "Chennai plans with 4,000 RX-20 for the next year"))
                .hasSize(1);
    }

    @Test
    void aStepWaitsForPriyaAndAPromiseIsDueOnTheComingFriday() {
        JsonNode cases = hana.of("sendai", "/cases?" + knew("2026-11-19", TOKYO));
        JsonNode step = one(cases, "what", "Agree with Chennai when the line may stop for a seal change");
        assertThat(step.path("state").asString()).isEqualTo("requested");
        assertThat(step.path("unit").path("region").asString()).isEqualTo("india");
        Visitor priya = Visitor.signedIn(port, "priya");
        assertThat(where(
                        priya.read("/api/my-work"),
                        "what",
                        "Agree with Chennai when the line may stop for a seal change"))
                .isNotEmpty();
        assertThat(board(knew("2026-11-22", TOKYO)).toString()).contains("2026-11-27");
    }
}
