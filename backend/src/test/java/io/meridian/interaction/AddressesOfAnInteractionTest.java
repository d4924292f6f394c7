package io.meridian.interaction;

import static io.meridian.interaction.AccountAtWork.day;
import static io.meridian.interaction.AccountAtWork.id;
import static io.meridian.interaction.AccountAtWork.version;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.Redaction;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The web addresses of an interaction: one a line, each to be followed, and forgettable, for they can be about a person. */
@OnTheSharedProduct
class AddressesOfAnInteractionTest {
    private static final AccountAtWork AT = new AccountAtWork();
    private static final String ADDRESS = "https://claire.example.com/minutes?of=june#end";

    @Test
    void theyAreReadAsTheyWereWrittenOneALineAndNoneTwice() {
        Answer logged = log("\n  " + ADDRESS + "\n\nhttps://example.com\n" + ADDRESS + "  \n");

        assertThat(addresses(logged)).isEqualTo(ADDRESS + "\nhttps://example.com");
        assertThat(addresses(log(" \n "))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "javascript:alert(1)",
                "https://",
                "https:///minutes",
                "https:minutes",
                "https://example.com/a b",
                "https://example.com/%zz",
                "example.com",
                "commitment:none",
                Redaction.MARK
            })
    void whatCannotBeFollowedIsRefusedBesideItsField(String address) {
        assertRefused(AT.dana.browser().act(AT.path("/interactions"), body(ADDRESS + "\n" + address)), address);

        Answer logged = log(ADDRESS);
        assertRefused(correct(logged, Map.of("addresses", ADDRESS + "\n" + address), 0), address);
    }

    @Test
    void tooManyOfThemAreRefused() {
        Answer refused =
                AT.dana.browser().act(AT.path("/interactions"), body("https://example.com/" + "a".repeat(8_000)));

        assertThat(refused.code()).isEqualTo("text-is-not-too-long");
        assertThat(refused.json().path("field").asString()).isEqualTo("addresses");
    }

    @Test
    void theyAreCorrectedAndWhoCorrectsOnWhatTheyHaveNotReadIsShownTheirs() {
        Answer logged = log(ADDRESS);
        Answer corrected = ok(correct(logged, Map.of("addresses", " https://example.com/b "), 0));
        assertThat(addresses(logged)).isEqualTo("https://example.com/b");

        Answer conflict = correct(logged, Map.of("addresses", "https://example.com/c"), 0);
        assertThat(conflict.status()).isEqualTo(412);
        assertThat(conflict.json().at("/differences/0/theirs").asString()).isEqualTo("https://example.com/b");
        assertThat(conflict.json().at("/differences/0/base").asString()).isEqualTo(ADDRESS);

        Map<String, @Nullable Object> none = new HashMap<>();
        none.put("addresses", null);
        ok(correct(logged, none, version(corrected, "Interaction")));
        assertThat(addresses(logged)).isNull();
    }

    @Test
    void whereTheyAreForgottenARedactionIsSeenAndTheRestIsCorrectedOn() {
        Answer logged = log(ADDRESS);
        EventLog log = RunningProduct.shared().bean(EventLog.class);
        long position = Cursor.position(logged.json().path("position").asString());
        assertThat(log.after(position - 1, 1).getFirst().payload().json()).doesNotContain("claire.example.com");

        log.forget(List.of(new EventLog.Field(position, "addresses")), "the test");

        assertThat(addresses(logged)).isEqualTo(Redaction.MARK);
        assertThat(view(logged).toString()).doesNotContain("claire.example.com");
        Answer corrected = ok(correct(logged, Map.of("notes", "Read again"), 0));
        assertThat(view(logged).at("/present/text/notes").asString()).isEqualTo("Read again");
        assertThat(addresses(logged)).isEqualTo(Redaction.MARK);
        assertThat(log.verify()).isNull();
    }

    private static Answer log(String addresses) {
        return ok(AT.dana.browser().act(AT.path("/interactions"), body(addresses)));
    }

    private static Map<String, Object> body(String addresses) {
        Map<String, Object> sheet = AT.sheet("minutes");
        sheet.put("addresses", addresses);
        return Map.of("sheet", sheet, "at", day("2026-06-05"));
    }

    private static Answer correct(Answer logged, Map<String, @Nullable Object> changed, long version) {
        return AT.dana
                .browser()
                .act(
                        AT.path("/interactions/" + id(logged, "Interaction") + "/correct"),
                        Map.of("changed", changed),
                        version);
    }

    private static void assertRefused(Answer refused, String address) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("link-can-be-followed");
        assertThat(refused.json().path("field").asString()).isEqualTo("addresses");
        assertThat(refused.json().at("/arguments/0").asString()).isEqualTo(address);
    }

    private static @Nullable String addresses(Answer logged) {
        JsonNode addresses = view(logged).at("/present/text/addresses");
        return addresses.isString() ? addresses.asString() : null;
    }

    /** With everything that is recorded. */
    private static JsonNode view(Answer logged) {
        String head = Cursor.of(RunningProduct.shared().bean(EventLog.class).head());
        String path = AT.path("/interactions/" + id(logged, "Interaction"));
        return ok(AT.dana.browser().send("GET", path, null, Map.of("Min-Position", head)))
                .json()
                .path("view");
    }
}
