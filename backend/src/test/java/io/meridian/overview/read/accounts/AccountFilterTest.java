package io.meridian.overview.read.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.overview.read.header.AccountHeader.LastContact;
import io.meridian.overview.read.header.AccountHeader.NextDue;
import io.meridian.shared.Instants;
import io.meridian.shared.Malformed;
import io.meridian.shared.When;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes a filter as time passes, and when the open table is to be asked again. Contact was on 1 June at noon. */
class AccountFilterTest {
    private static final String CONTACT = "2026-06-01T12:00:00Z";
    private static final String DUE = "2026-06-20T12:00:00Z";

    @Test
    void anAccountIsDueSoonFromAWeekBeforeItsDueAndTheTableChangesThen() {
        Reading before = at("2026-06-10T12:00:00Z");
        assertThat(lateOrSoon(before).test(row(0))).isFalse();
        assertThat(before.changesAt()).hasValue(micros("2026-06-13T12:00:00.000001Z"));

        Reading then = at("2026-06-13T12:00:00.000001Z");
        assertThat(lateOrSoon(then).test(row(0))).isTrue();
        assertThat(then.changesAt()).isEmpty();
    }

    @Test
    void anAccountIsQuietAfterSoManyDaysAndTheTableChangesThen() {
        Reading last = at("2026-07-01T12:00:00Z");
        assertThat(quiet(last, 30).test(row(0))).isFalse();
        assertThat(last.changesAt()).hasValue(micros("2026-07-01T12:00:00.000001Z"));

        Reading then = at("2026-07-01T12:00:00.000001Z");
        assertThat(quiet(then, 30).test(row(0))).isTrue();
        assertThat(then.changesAt()).isEmpty();
    }

    @Test
    void whatTheOtherFiltersLeaveOutDoesNotChangeTheTable() {
        Reading reading = at("2026-06-10T12:00:00Z");
        AccountFilter filter = new AccountFilter("Sendai", null, null, true, false, false, false, 30, reading);

        assertThat(filter.test(row(0))).isFalse();
        assertThat(reading.changesAt()).isEmpty();
    }

    @Test
    void whatIsLateAlreadyOrWasNeverSpokenToStaysAsTimePasses() {
        Reading reading = at("2026-06-10T12:00:00Z");

        assertThat(lateOrSoon(reading).test(row(1))).isTrue();
        assertThat(quiet(reading, 30).test(row(0, null))).isTrue();
        assertThat(reading.changesAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36_501, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void soManyDaysAreNotCounted(int days) {
        assertThatThrownBy(() -> quiet(at(CONTACT), days)).isInstanceOfSatisfying(Malformed.class, refused -> {
            assertThat(refused.code()).isEqualTo("number-is-within");
            assertThat(refused.field()).isEqualTo("quietDays");
            assertThat(refused.arguments()).containsExactly("1", "36500");
        });
    }

    private static AccountFilter lateOrSoon(Reading reading) {
        return new AccountFilter(null, null, null, true, false, false, false, null, reading);
    }

    private static AccountFilter quiet(Reading reading, int days) {
        return new AccountFilter(null, null, null, false, false, false, false, days, reading);
    }

    private static AccountRow row(long late) {
        return row(late, new LastContact("i", Instants.text(micros(CONTACT)), null, null));
    }

    private static AccountRow row(long late, @Nullable LastContact contact) {
        When due = When.at(Instant.parse(DUE), ZoneOffset.UTC);
        return new AccountRow(
                "velaris",
                "Velaris Rail",
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                false,
                false,
                1,
                late,
                List.of(),
                List.of(),
                contact,
                new NextDue("p", Instants.text(due.end()), due),
                null);
    }

    private static Reading at(String instant) {
        return new Reading(micros(instant), Reader.of("ines"));
    }

    private static long micros(String instant) {
        return Instants.parse(instant);
    }
}
