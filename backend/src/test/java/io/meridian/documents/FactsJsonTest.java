package io.meridian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactsJsonTest {
    enum Side {
        OURS,
        THEIRS
    }

    record Promised(
            String what, Side side, When due, Money value, boolean global, Instant told, Map<String, Long> counts) {}

    record PromiseFacts(Track<Promised> promised, Track<String> owner, Map<String, Track<LocalDate>> answers)
            implements Facts {
        @Override
        public boolean wasTakenBack() {
            return promised.wasTakenBack();
        }
    }

    private final DocumentJson json = new DocumentJson();

    @Test
    void factsComeBackFromJsonAsTheyWere() {
        ZoneId zone = ZoneId.of("Pacific/Auckland");
        Promised promised = new Promised(
                "spares",
                Side.THEIRS,
                When.on(LocalDate.of(2026, 3, 31), zone),
                new Money(new BigDecimal("1200.50"), "EUR"),
                true,
                Instant.parse("2026-03-01T10:00:00.123456Z"),
                new TreeMap<>(Map.of("b", 2L, "a", Long.MAX_VALUE)));
        PromiseFacts facts = new PromiseFacts(
                new Story<Promised>()
                        .says("a", promised, -4_000_000_000_000_000_000L)
                        .undoes("b", "a")
                        .track(),
                new Story<String>()
                        .says("c", "anna", 7)
                        .corrects("d", "c", "ben", 8)
                        .track(),
                new TreeMap<>(Map.of(
                        "emea",
                        new Story<LocalDate>()
                                .says("e", LocalDate.of(2026, 1, 1), 5)
                                .track())));

        String text = json.write(facts);

        assertThat(json.read(text, PromiseFacts.class)).isEqualTo(facts);
        assertThat(json.write(json.read(text, PromiseFacts.class))).isEqualTo(text);
        assertThat(facts.tracks()).hasSize(3);
        assertThat(facts.tracksByName().keySet()).containsExactly("promised", "owner", "answers.emea");
    }

    @Test
    void equalFactsAreEqualTextWhateverTheOrderOfTheirMaps() {
        Map<String, Long> one = new java.util.LinkedHashMap<>();
        one.put("b", 1L);
        one.put("a", 2L);
        Map<String, Long> other = new java.util.LinkedHashMap<>();
        other.put("a", 2L);
        other.put("b", 1L);

        assertThat(json.write(one)).isEqualTo(json.write(other)).isEqualTo("{\"a\":2,\"b\":1}");
    }
}
