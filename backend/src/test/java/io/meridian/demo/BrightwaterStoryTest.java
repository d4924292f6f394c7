package io.meridian.demo;

import static io.meridian.demo.Visitor.knew;
import static io.meridian.demo.Visitor.one;
import static io.meridian.demo.Visitor.truth;
import static io.meridian.demo.Visitor.where;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A plant changes parent, a promise breaks. */
class BrightwaterStoryTest extends DemoWorkspaceTest {
    private static final String CHICAGO = "America/Chicago";
    private static final String SIXTY = "60 G7 gear sets to Corpus Christi";

    @LocalServerPort
    private int port;

    private Visitor dana;

    @BeforeEach
    void danaSignsIn() {
        dana = Visitor.signedIn(port, "dana");
    }

    private JsonNode promise(String what, String moment) {
        return one(dana.of("brightwater", "/commitments?" + moment), "what", what);
    }

    private String parentOfAntwerp(String moment) {
        JsonNode tree = dana.of("brightwater", "/entities?" + moment);
        String parent = one(tree, "name", "Antwerp").path("parent").asString();
        return one(tree, "id", parent).path("name").asString();
    }

    private JsonNode step(String what, String moment) {
        return one(dana.of("brightwater", "/cases?" + moment), "what", what);
    }

    @Test
    void sparesWithinFortyEightHoursStandAndEachDeliveryCitesThem() {
        JsonNode spares = promise("Spares within 48 h at nine sites", knew("2025-03-03", CHICAGO));
        assertThat(spares.path("kind").asString()).isEqualTo("standing");
        JsonNode delivery = promise("Coupling hub to the Tulsa workshop", truth("2025-03-13", CHICAGO));
        assertThat(delivery.path("cites").toString()).contains(spares.path("id").asString());
        assertThat(delivery.path("state").asString()).isEqualTo("kept");
    }

    @Test
    void theCraneWindowIsTheirsAndKept() {
        JsonNode crane = promise("Crane window at Antwerp, two days, roof open", truth("2025-10-18", CHICAGO));
        assertThat(crane.path("side").asString()).isEqualTo("theirs");
        assertThat(crane.path("state").asString()).isEqualTo("kept");
    }

    @Test
    void antwerpHadChangedItsParentBeforeAnybodyKnew() {
        assertThat(parentOfAntwerp(knew("2026-02-02", CHICAGO))).isEqualTo("Brightwater Europe BV");
        assertThat(parentOfAntwerp(truth("2026-02-02", CHICAGO))).isEqualTo("Brightwater Chemicals");
        assertThat(parentOfAntwerp(knew("2026-02-20", CHICAGO))).isEqualTo("Brightwater Chemicals");
        assertThat(parentOfAntwerp(truth("2025-12-15", CHICAGO))).isEqualTo("Brightwater Chemicals");
        assertThat(parentOfAntwerp(truth("2025-11-30", CHICAGO))).isEqualTo("Brightwater Europe BV");
        assertThat(dana.read("/api/accounts/" + Names.account("brightwater") + "/differences?"
                                + truth("2026-02-02", CHICAGO))
                        .path("entries")
                        .size())
                .isEqualTo(2);
        String onlyTheMove = "known=2026-10-11T00:00:00.000000Z&at=2025-12-15T12:00:00.000000Z";
        assertThat(parentOfAntwerp(onlyTheMove)).isEqualTo("Brightwater Europe BV");
    }

    @Test
    void theInvoiceCameBack() {
        JsonNode timeline = dana.of("brightwater", "/timeline?limit=1000&" + knew("2026-02-20", CHICAGO));
        JsonNode back = one(timeline, "title", "Antwerp's invoice comes back, wrong company");
        assertThat(back.path("by").asString()).isEqualTo(Names.person("tomasz"));
    }

    @Test
    void theSixtySetsArePendingByThemselvesThenBreachedByOurWord() {
        assertThat(promise(SIXTY, knew("2026-07-24", CHICAGO)).path("state").asString())
                .isEqualTo("accepted");
        assertThat(promise(SIXTY, knew("2026-07-25", CHICAGO)).path("state").asString())
                .isEqualTo("late");
        JsonNode breached = promise(SIXTY, knew("2026-07-29", CHICAGO));
        assertThat(breached.path("state").asString()).isEqualTo("breached");
        assertThat(breached.path("value").toString()).contains("412000").contains("USD");
        JsonNode forty = promise("40 G7 gear sets to Corpus Christi", knew("2026-09-28", CHICAGO));
        assertThat(forty.path("state").asString()).isEqualTo("kept");
        assertThat(forty.path("due").path("date").asString()).isEqualTo("2026-09-30");
    }

    @Test
    void inJuneAGlobalStepWaitedFourDaysForConsent() {
        String bench = "Sixty hours on the Milwaukee test bench";
        assertThat(step(bench, knew("2026-06-04", CHICAGO)).path("state").asString())
                .isEqualTo("waiting-for-consent");
        assertThat(step(bench, knew("2026-06-07", CHICAGO)).path("state").asString())
                .isEqualTo("waiting-for-consent");
        assertThat(step(bench, knew("2026-06-08", CHICAGO)).path("state").asString())
                .isEqualTo("accepted");
    }

    @Test
    void underControlTheLikeStartsWithoutConsent() {
        JsonNode step = step("Thirty hours on the Milwaukee bench for new hubs", knew("2026-11-09", CHICAGO));
        assertThat(step.path("global").asBoolean()).isTrue();
        assertThat(step.path("consentNeeded").asBoolean()).isFalse();
        assertThat(step.path("state").asString()).isEqualTo("accepted");
        assertThat(governance(knew("2026-10-31", CHICAGO))).isEqualTo("coordination");
        assertThat(governance(knew("2026-11-01", CHICAGO))).isEqualTo("control");
    }

    private String governance(String moment) {
        return dana.of("brightwater", "?" + moment).path("governance").asString();
    }

    @Test
    void danaReleasesTheSetsAgainstMarcusAndNoOtherCustomerIsNamed() {
        JsonNode cases = dana.of("brightwater", "/cases?" + knew("2026-07-02", CHICAGO));
        assertThat(where(cases, "what", "Forty sets released over the word operations had given"))
                .isNotEmpty();
        assertThat(dana.of("brightwater", "/timeline?limit=1000").toString())
                .doesNotContain("Velaris")
                .doesNotContain("Belfort")
                .doesNotContain("Sendai");
    }

    @Test
    void theCrackedHubsWereLearnedThreeWeeksLater() {
        JsonNode learned = one(
                dana.of("brightwater", "/timeline?limit=1000&" + truth("2026-08-12", CHICAGO)),
                "title",
                "Maas Skids reports cracks in two hubs");
        assertThat(learned.path("recordedAt").asString()).startsWith("2026-09-03");
        assertThat(where(
                        dana.of("brightwater", "/timeline?limit=1000&" + knew("2026-08-12", CHICAGO)),
                        "title",
                        "Maas Skids reports cracks in two hubs"))
                .isEmpty();
    }

    @Test
    void theCauseOfTheCrackedHubsIsKolhapurAgain() {
        String melts = "Kolhapur gives us the melts of the bad weeks";
        JsonNode cracks = one(timeline(knew("2026-09-03", CHICAGO)), "title", "Maas Skids reports cracks in two hubs");
        assertThat(cracks.path("text").asString()).contains("in which Kolhapur poured on one furnace");
        assertThat(step("Section both hubs, name the melt", knew("2026-09-10", CHICAGO))
                        .path("state")
                        .asString())
                .isEqualTo("completed");
        assertThat(where(timeline(knew("2026-09-14", CHICAGO)), "title", melts)).isEmpty();
        JsonNode told = one(timeline(knew("2026-09-15", CHICAGO)), "title", melts);
        JsonNode anil = one(
                dana.of("brightwater", "/contacts?" + knew("2026-09-15", CHICAGO)),
                "id",
                told.path("contacts").path(0).asString());
        assertThat(anil.path("organisation").asString()).isEqualTo("Kolhapur Castings");
    }

    @Test
    void theDateOfAntwerpsMoveWasCorrectedToAMonthEarlier() {
        String between = "at=2025-12-15T12:00:00.000000Z";
        assertThat(parentOfAntwerp(knownAtTheEndOf("2026-10-11") + between)).isEqualTo("Brightwater Europe BV");
        assertThat(parentOfAntwerp(knownAtTheEndOf("2026-10-12") + between)).isEqualTo("Brightwater Chemicals");

        JsonNode moved = one(timeline(truth("2026-10-12", CHICAGO)), "kind", "EntityMoved");
        assertThat(moved.at("/given/date").asString()).isEqualTo("2025-12-01");
        assertThat(moved.path("corrections").asInt()).isEqualTo(1);
        assertThat(one(timeline(knew("2026-10-11", CHICAGO)), "kind", "EntityMoved")
                        .at("/given/date")
                        .asString())
                .isEqualTo("2026-01-01");
        assertThat(where(
                        timeline(knew("2026-10-12", CHICAGO)),
                        "title",
                        "Antwerp changed hands a month earlier than we thought"))
                .hasSize(1);
    }

    private static String knownAtTheEndOf(String day) {
        return knew(day, CHICAGO).replaceFirst("&at=.*", "&");
    }

    private JsonNode timeline(String moment) {
        return dana.of("brightwater", "/timeline?limit=1000&" + moment);
    }
}
