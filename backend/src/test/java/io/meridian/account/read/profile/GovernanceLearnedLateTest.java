package io.meridian.account.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.AccountProjection;
import io.meridian.account.Governance;
import io.meridian.account.events.AccountGovernanceSet;
import io.meridian.account.events.AccountNamed;
import io.meridian.account.events.AccountRegistered;
import io.meridian.documents.FoldedDocuments;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Chronicle;
import io.meridian.eventlog.Recorded;
import io.meridian.shared.Instants;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Control since 1 November, learned on the 20th: what was asked on the 9th was asked under a mode that no longer held. */
class GovernanceLearnedLateTest {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private final Chronicle told = new Chronicle(ACCOUNT)
            .recorded("2025-03-03T09:00:00Z")
            .says("registered", Instants.OPEN, new AccountRegistered(ACCOUNT, null))
            .says("named", Instants.OPEN, new AccountNamed(ACCOUNT, "Brightwater", null))
            .says("first", Instants.OPEN, new AccountGovernanceSet(ACCOUNT, Governance.COORDINATION, null))
            .recorded("2026-11-20T09:00:00Z")
            .says("second", "2026-11-01T00:00:00Z", new AccountGovernanceSet(ACCOUNT, Governance.CONTROL, null));

    @Test
    void atTheTimeTheOldModeWasKnown() {
        assertThat(governance(told.by("2026-11-09T12:00:00Z"), "2026-11-09T12:00:00Z"))
                .isEqualTo(Governance.COORDINATION);
    }

    @Test
    void theNewModeWasTrue() {
        assertThat(governance(told.events(), "2026-11-09T12:00:00Z")).isEqualTo(Governance.CONTROL);
    }

    @Test
    void beforeItsDateTheOldOneWasTrueToo() {
        assertThat(governance(told.events(), "2026-10-31T23:59:59.999999Z")).isEqualTo(Governance.COORDINATION);
        assertThat(governance(told.events(), "2026-11-01T00:00:00Z")).isEqualTo(Governance.CONTROL);
    }

    @Test
    void anAccountWhoseBeginningIsNotRecordedWasAlwaysOursAndSaysSo() {
        AccountProfile profile = profile(told.events(), "1999-01-01T00:00:00Z");

        assertThat(profile.present()).isTrue();
        assertThat(profile.since().notRecorded()).isTrue();
    }

    private static @Nullable Governance governance(List<Recorded> events, String at) {
        return profile(events, at).governance();
    }

    private static AccountProfile profile(List<Recorded> events, String at) {
        return AccountProfile.read(
                ACCOUNT,
                new FoldedDocuments(new AccountProjection()).fold(events).stored(),
                new Reading(Instants.parse(at), Reader.of("ines")));
    }
}
