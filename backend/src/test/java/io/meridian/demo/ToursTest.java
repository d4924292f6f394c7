package io.meridian.demo;

import static io.meridian.demo.Visitor.one;
import static io.meridian.demo.Visitor.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What each tour's link opens is there, and reads as its two sentences say on either axis. */
class ToursTest extends DemoWorkspaceTest {
    private static final Pattern ADDRESS =
            Pattern.compile("/accounts/(?<account>[^/]+)/(?<tab>[a-z]+)\\?axis=knew&at=(?<at>[^&]+)");

    @LocalServerPort
    private int port;

    @Test
    void onTheEveningOfTheTwoAxesOnePromiseWasLateAndHadBeenKeptADayEarly() {
        Tour tour = tour("two-axes", "ines", "commitments");

        List<JsonNode> late = where(tour.knew("/commitments"), "state", "late");
        assertThat(late).as(tour.first()).hasSize(1);

        JsonNode promise =
                one(tour.truth("/commitments"), "id", late.getFirst().path("id").asString());
        assertThat(promise.path("state").asString()).as(tour.second()).isEqualTo("kept");
        assertThat(promise.path("endedAt").asString()).startsWith("2026-09-08");
        assertThat(promise.path("due").path("date").asString()).isEqualTo("2026-09-09");
        JsonNode entries = tour.truth("/differences").path("entries");
        assertThat(recordedDays(entries, "CommitmentFulfilled")).containsExactly("2026-09-18");
    }

    @Test
    void whenWePlannedWithAraiNobodyKnewThatHeHadLeftWeeksBefore() {
        Tour tour = tour("who-knew", "hana", "contacts");

        JsonNode known = one(tour.knew("/contacts"), "name", "Kenji Arai");
        assertThat(known.path("role").asString()).as(tour.first()).isEqualTo("Head of sourcing");
        assertThat(known.path("left").asBoolean()).isFalse();
        assertThat(where(
                        tour.knew("/timeline?limit=1000"),
                        "title",
                        "Plan for the visit to Arai with the capacity talk"))
                .hasSize(1);

        JsonNode truth = one(tour.truth("/contacts"), "name", "Kenji Arai");
        assertThat(truth.path("left").asBoolean()).as(tour.second()).isTrue();
        assertThat(truth.path("leftOn").path("date").asString()).isEqualTo("2026-01-30");
        assertThat(recordedDays(tour.truth("/differences").path("entries"), "ContactLeft"))
                .containsExactly("2026-03-02");
    }

    @Test
    void antwerpStoodUnderOneParentAndTwoLaterEntriesSayUnderWhichAndSinceWhen() {
        Tour tour = tour("the-tree", "dana", "entities");

        assertThat(parentOfAntwerp(tour.knew("/entities"))).as(tour.first()).isEqualTo("Brightwater Europe BV");

        assertThat(parentOfAntwerp(tour.truth("/entities"))).as(tour.second()).isEqualTo("Brightwater Chemicals");
        assertThat(recordedDays(tour.truth("/differences").path("entries"), "EntityMoved"))
                .containsExactly("2026-10-12", "2026-02-20");
    }

    @Test
    void theThreeToursAreThoseAndSayTwoSentencesInBothLanguages() {
        JsonNode tours = tours();

        assertThat(tours.valueStream().map(tour -> tour.path("tour").asString()))
                .containsExactly("two-axes", "who-knew", "the-tree");
        tours.forEach(tour -> List.of("en", "de")
                .forEach(language -> List.of("title", "first", "second")
                        .forEach(text -> assertThat(
                                        tour.path(language).path(text).asString())
                                .isNotBlank())));
    }

    private static String parentOfAntwerp(JsonNode tree) {
        String parent = one(tree, "name", "Antwerp").path("parent").asString();
        return one(tree, "id", parent).path("name").asString();
    }

    /** The days in UTC of the acts that say such a thing, latest first. */
    private static List<String> recordedDays(JsonNode entries, String kind) {
        return entries.valueStream()
                .filter(entry -> !where(entry, "kind", kind).isEmpty())
                .map(entry -> entry.path("recordedAt").asString().substring(0, 10))
                .toList();
    }

    private JsonNode tours() {
        return Visitor.signedIn(port, "ines").read("/api/demo/tours").path("tours");
    }

    private Tour tour(String name, String symbol, String tab) {
        JsonNode tour = one(tours(), "tour", name);
        assertThat(tour.path("person").asString()).isEqualTo(Names.person(symbol));
        Matcher address = ADDRESS.matcher(tour.path("address").asString());
        assertThat(address.matches()).as(tour.path("address").asString()).isTrue();
        assertThat(address.group("tab")).isEqualTo(tab);
        return new Tour(
                Visitor.signedIn(port, symbol),
                "/api/accounts/" + address.group("account"),
                address.group("at"),
                tour.path("en"));
    }

    /** Where a link leads whoever takes the tour. */
    private record Tour(Visitor visitor, String account, String at, JsonNode words) {
        String first() {
            return words.path("first").asString();
        }

        String second() {
            return words.path("second").asString();
        }

        JsonNode knew(String section) {
            return read(section, "known=" + at + "&at=" + at);
        }

        JsonNode truth(String section) {
            return read(section, "at=" + at);
        }

        private JsonNode read(String section, String moment) {
            return visitor.read(account + section + (section.contains("?") ? "&" : "?") + moment);
        }
    }
}
