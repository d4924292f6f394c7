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

/** The promise we thought we broke. */
class VelarisStoryTest extends DemoWorkspaceTest {
    private static final String PARIS = "Europe/Paris";
    private static final String SETS = "120 G7 gear sets to Belfort";

    @LocalServerPort
    private int port;

    private Visitor ines;

    @BeforeEach
    void inesSignsIn() {
        ines = Visitor.signedIn(port, "ines");
    }

    private JsonNode board(String moment) {
        return ines.of("velaris", "/commitments/board?" + moment);
    }

    private JsonNode sets(String moment) {
        return one(board(moment), "what", SETS);
    }

    private JsonNode timeline(String moment) {
        return ines.of("velaris", "/timeline?limit=500&" + moment);
    }

    @Test
    void wePromiseTheSetsAndTheyAForecastEveryMonth() {
        JsonNode sets = sets(knew("2025-01-14", PARIS));
        assertThat(sets.path("due").path("date").asString()).isEqualTo("2026-06-30");
        assertThat(sets.path("promises").asInt()).isEqualTo(1);
        JsonNode forecast = one(board(knew("2025-01-14", PARIS)), "what", "A forecast for all sites every month");
        assertThat(forecast.path("side").asString()).isEqualTo("theirs");
        assertThat(forecast.path("kind").asString()).isEqualTo("standing");
    }

    @Test
    void theirForecastIsNineDaysLateAndWeWaitForThem() {
        JsonNode waiting = ines.of("velaris", "/commitments/waiting?" + knew("2025-11-06", PARIS));
        JsonNode forecast = one(waiting, "what", "Forecast with the series ramp by week");
        assertThat(forecast.path("side").asString()).isEqualTo("theirs");
        assertThat(forecast.path("daysLate").asInt()).isEqualTo(9);
        JsonNode first = one(board(truth("2025-08-06", PARIS)), "what", "Forecast before Sylvie goes on leave");
        assertThat(first.path("state").asString()).isEqualTo("kept-late");
    }

    @Test
    void theDateIsRenegotiatedTwiceAndTheChainHasThreePromises() {
        assertThat(sets(knew("2026-03-10", PARIS)).path("due").path("date").asString())
                .isEqualTo("2026-06-30");
        assertThat(sets(knew("2026-03-11", PARIS)).path("due").path("date").asString())
                .isEqualTo("2026-07-31");
        JsonNode third = sets(knew("2026-07-07", PARIS));
        assertThat(third.path("due").path("date").asString()).isEqualTo("2026-09-09");
        assertThat(third.path("promises").asInt()).isEqualTo(3);
    }

    @Test
    void whenTheDateWasReconfirmedNobodyOfOursKnewOfKolhapur() {
        String kolhapur = "Furnace cracked at Kolhapur Castings, castings six weeks short";
        assertThat(where(timeline(knew("2026-06-15", PARIS)), "title", kolhapur))
                .isEmpty();
        JsonNode learned = one(timeline(truth("2026-06-15", PARIS)), "title", kolhapur);
        assertThat(learned.path("at").asString()).startsWith("2026-05-22");
        assertThat(learned.path("recordedAt").asString()).startsWith("2026-06-18");
        assertThat(where(timeline(knew("2026-06-15", PARIS)), "title", "Date for Belfort reconfirmed in Lyon"))
                .isNotEmpty();
    }

    @Test
    void milwaukeeRefusesAndTheHeadOfTheRegionConsents() {
        assertThat(step(knew("2026-06-22", PARIS)).path("state").asString()).isEqualTo("waiting-for-consent");
        assertThat(step(knew("2026-06-24", PARIS)).toString()).contains("promised to another customer");
        JsonNode consented = step(knew("2026-07-02", PARIS));
        assertThat(consented.path("state").asString()).isEqualTo("requested");
        assertThat(consented.path("consentBy").toString()).contains(Names.person("dana"));
    }

    private JsonNode step(String moment) {
        return one(ines.of("velaris", "/cases?" + moment), "what", "40 G7 gear sets from Milwaukee stock");
    }

    @Test
    void theBreachIsPendingByItselfFromMidnightInParis() {
        String last = "2026-09-09T21:59:59.999999Z";
        String midnight = "2026-09-09T22:00:00.000000Z";
        assertThat(sets("known=" + last + "&at=" + last).path("state").asString())
                .isEqualTo("accepted");
        assertThat(sets("known=" + midnight + "&at=" + midnight).path("state").asString())
                .isEqualTo("late");
    }

    @Test
    void onTheEleventhOneWasLateAsFarAsWeKnewAndNoneInTruth() {
        JsonNode late = board(knew("2026-09-11", "Europe/Vienna")).path("late");
        assertThat(late.size()).isEqualTo(1);
        assertThat(late.get(0).path("what").asString()).isEqualTo(SETS);
        assertThat(board(truth("2026-09-11", "Europe/Vienna")).path("late").size())
                .isZero();
        assertThat(sets(truth("2026-09-11", "Europe/Vienna")).path("state").asString())
                .isEqualTo("kept");
    }

    @Test
    void theGoodsReceiptExplainsTheDifference() {
        String at = truth("2026-09-11", "Europe/Vienna");
        JsonNode differences = ines.read("/api/accounts/" + Names.account("velaris") + "/differences?" + at);
        JsonNode kept = one(differences, "kind", "CommitmentFulfilled");
        assertThat(kept.path("effectiveAt").asString()).startsWith("2026-09-08");
        JsonNode entry = one(differences, "by", Names.person("marcus"));
        assertThat(entry.path("recordedAt").asString()).startsWith("2026-09-18");
        assertThat(entry.toString()).contains("Goods receipt");
    }

    @Test
    void theNoteOfTheTenseCallIsCorrected() {
        String call = "Claire on Belfort, and she does not raise her voice";
        assertThat(one(timeline(knew("2026-09-20", PARIS)), "title", call)
                        .path("text")
                        .asString())
                .contains("we failed");
        JsonNode corrected = one(timeline(truth("2026-09-20", PARIS)), "title", call);
        assertThat(corrected.path("text").asString()).contains("not booked in at Belfort");
        assertThat(corrected.path("corrections").asInt()).isEqualTo(1);
    }
}
