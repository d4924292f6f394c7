package io.meridian.account.read.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.AccountProjection;
import io.meridian.account.Role;
import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.MemberReleased;
import io.meridian.directory.DirectoryProjection;
import io.meridian.directory.Function;
import io.meridian.directory.Hours;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonNamed;
import io.meridian.directory.events.PersonRegionSet;
import io.meridian.directory.events.RegionAdded;
import io.meridian.directory.events.RegionHoursSet;
import io.meridian.directory.events.RegionZoneSet;
import io.meridian.documents.FoldedDocuments;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Chronicle;
import io.meridian.eventlog.Recorded;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Yuki served Sendai until the end of June, known on the 22nd; Hana comes on 1 July. */
class TeamOnBothAxesTest {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private static final ZoneId NAGOYA = ZoneId.of("Asia/Tokyo");
    private static final When JUNE = When.on(LocalDate.of(2026, 6, 30), NAGOYA);
    private static final When JULY = When.on(LocalDate.of(2026, 7, 1), NAGOYA);
    private static final List<Hours> OFFICE =
            List.of(new Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(18, 0)));

    private final Chronicle told = new Chronicle(ACCOUNT)
            .recorded("2025-02-12T09:00:00Z")
            .says("yuki comes", Instants.OPEN, member("a1", "yuki", null, null))
            .recorded("2026-06-22T09:00:00Z")
            .replaces(
                    "yuki comes",
                    "yuki goes",
                    Instants.OPEN,
                    new MemberReleased("a1", "yuki", Function.SALES, "apac", Role.ACCOUNT_MANAGER, null, JUNE))
            .says("hana comes", JULY.begin(), member("a2", "hana", JULY, null));

    @Test
    void bothKnowWhoServesOnTheLastDayAndOnTheFirst() {
        assertThat(members(told.events(), JUNE.end() - 1)).containsExactly("yuki");
        assertThat(members(told.events(), JULY.begin())).containsExactly("hana");
    }

    @Test
    void beforeItWasKnownNobodyWasToCome() {
        TeamView view = view(told.by("2026-06-21T00:00:00Z"), Instants.parse("2026-06-21T00:00:00Z"));

        assertThat(view.members()).extracting(TeamMemberView::person).containsExactly("yuki");
        assertThat(view.coming()).isEmpty();
        assertThat(view.members().getFirst().beginningNotRecorded()).isTrue();
    }

    @Test
    void onceKnownWhoComesIsListedAndTheReadingSaysWhen() {
        Reading reading = new Reading(Instants.parse("2026-06-25T00:00:00Z"), Reader.of("hana"));
        TeamView view = TeamView.read(ACCOUNT, documents(told.events()), reading);

        assertThat(view.coming()).extracting(TeamMemberView::person).containsExactly("hana");
        assertThat(reading.changesAt()).hasValue(JUNE.end());
    }

    @Test
    void whoHasGoneIsStillNamed() {
        assertThat(view(told.events(), JULY.begin()).gone())
                .extracting(TeamMemberView::name)
                .containsExactly("Yuki Mori");
    }

    @Test
    void whoHasNoHoursOfTheirOwnKeepsThoseOfTheRegion() {
        TeamMemberView yuki = view(told.events(), JUNE.begin()).members().getFirst();

        assertThat(yuki.working().zone()).isEqualTo(NAGOYA);
        assertThat(yuki.working().hours()).isEqualTo(OFFICE);
        assertThat(yuki.working().own()).isFalse();
    }

    private static MemberAppointed member(String appointment, String person, @Nullable When from, @Nullable When to) {
        return new MemberAppointed(appointment, person, Function.SALES, "apac", Role.ACCOUNT_MANAGER, from, to);
    }

    private static List<String> members(List<Recorded> events, long at) {
        return view(events, at).members().stream().map(TeamMemberView::person).toList();
    }

    private static TeamView view(List<Recorded> events, long at) {
        return TeamView.read(ACCOUNT, documents(events), new Reading(at, Reader.of("hana")));
    }

    private static FoldedDocuments documents(List<Recorded> events) {
        return new FoldedDocuments(new AccountProjection(), new DirectoryProjection())
                .fold(new Chronicle("directory")
                        .says("apac", Instants.OPEN, new RegionAdded("apac", null))
                        .says("zoned", Instants.OPEN, new RegionZoneSet("apac", NAGOYA, null))
                        .says("hours", Instants.OPEN, new RegionHoursSet("apac", OFFICE, null))
                        .says("yuki", Instants.OPEN, new PersonAdded("yuki", null))
                        .says("named", Instants.OPEN, new PersonNamed("yuki", "Yuki Mori", null))
                        .says("in apac", Instants.OPEN, new PersonRegionSet("yuki", "apac", null))
                        .events())
                .fold(events)
                .stored();
    }
}
