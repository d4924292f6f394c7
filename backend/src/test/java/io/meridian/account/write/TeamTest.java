package io.meridian.account.write;

import static io.meridian.shared.Refusals.changedMeanwhile;
import static io.meridian.shared.Refusals.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.Role;
import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.MemberReleased;
import io.meridian.account.events.TeamChangeUndone;
import io.meridian.account.write.appoint.AppointMember;
import io.meridian.account.write.correctteam.CorrectAppointment;
import io.meridian.account.write.correctteam.UndoTeamChange;
import io.meridian.account.write.release.ReleaseMember;
import io.meridian.directory.Function;
import io.meridian.directory.Ours;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Acts;
import io.meridian.eventlog.Chronicle;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ines manages Velaris; Marcus serves it. */
class TeamTest {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private static final String NOW = "2026-06-22T09:00:00Z";
    private static final When JULY = When.on(LocalDate.of(2026, 7, 1), Acts.VIENNA);
    private final FixtureConfiguration<Team> fixture = new AggregateTestFixture<>(Team.class);

    @BeforeEach
    void peopleAndRegions() {
        fixture.registerInjectableResource(new Ours()
                .person("ines", Function.SALES)
                .person("marcus", Function.OPERATIONS)
                .person("hana", Function.SALES)
                .region("emea", "ines"));
    }

    @Test
    void somebodyIsAppointedFromADateOn() {
        fixture.given(team().messages())
                .when(appoint("hana", Role.ACCOUNT_MANAGER, JULY, null), Acts.in(Acts.at(NOW)))
                .expectEvents(
                        new MemberAppointed("a3", "hana", Function.SALES, "emea", Role.ACCOUNT_MANAGER, JULY, null))
                .expectState(team -> {
                    assertThat(rolesOf(team, "hana", JULY.begin() - 1)).isEmpty();
                    assertThat(rolesOf(team, "hana", JULY.begin())).contains(Role.ACCOUNT_MANAGER);
                });
    }

    @Test
    void whoeverIsAppointedIsOneOfOurs() {
        fixture.given(team().messages())
                .when(appoint("nobody", Role.AUDITOR, null, null), Acts.in(Acts.at(NOW)))
                .expectNoEvents()
                .expectException(rule("person-is-ours"));
    }

    @Test
    void nobodyIsAppointedTwiceToTheSame() {
        fixture.given(team().messages())
                .when(
                        new AppointMember(
                                ACCOUNT,
                                "a3",
                                "marcus",
                                Function.OPERATIONS,
                                "emea",
                                Role.TEAM_MEMBER,
                                null,
                                null,
                                false),
                        Acts.in(Acts.at(NOW)))
                .expectNoEvents()
                .expectException(rule("appointed-once"));
    }

    @Test
    void anAppointmentFromAnEarlierDayMayNotReachIntoOneToTheSame() {
        When may = When.on(LocalDate.of(2024, 5, 1), Acts.VIENNA);
        When ends = When.on(LocalDate.of(2024, 12, 31), Acts.VIENNA);
        fixture.given(team().messages())
                .when(marcusAgain(may, null), Acts.in(Acts.at(NOW)))
                .expectNoEvents()
                .expectException(rule("appointed-once"));
        fixture.given(team().messages())
                .when(marcusAgain(may, ends), Acts.in(Acts.at(NOW)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatIsTwiceAlreadyIsShortenedStepByStep() {
        fixture.given(team().says(
                                "marcus again",
                                new MemberAppointed(
                                        "a3", "marcus", Function.OPERATIONS, "emea", Role.TEAM_MEMBER, null, null))
                        .messages())
                .when(
                        new CorrectAppointment(
                                ACCOUNT,
                                "a3",
                                "marcus again",
                                Map.of("to", Map.of("date", "2026-12-31", "zone", "Europe/Vienna"))),
                        decidedOn(2))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aReleaseIsNotUndoneOnceSomebodyIsAppointedToTheSameAgain() {
        fixture.given(team().replaces(
                                "marcus comes",
                                "marcus goes",
                                "2025-01-14T09:00:00Z",
                                new MemberReleased(
                                        "a2",
                                        "marcus",
                                        Function.OPERATIONS,
                                        "emea",
                                        Role.TEAM_MEMBER,
                                        null,
                                        When.on(LocalDate.of(2025, 3, 31), Acts.VIENNA)))
                        .says(
                                "marcus again",
                                JULY.begin(),
                                new MemberAppointed(
                                        "a3", "marcus", Function.OPERATIONS, "emea", Role.TEAM_MEMBER, JULY, null))
                        .messages())
                .when(new UndoTeamChange(ACCOUNT, "a2", "marcus goes"), decidedOn(3))
                .expectNoEvents()
                .expectException(rule("appointed-once"));
    }

    private static AppointMember marcusAgain(When from, @Nullable When to) {
        return new AppointMember(
                ACCOUNT, "a3", "marcus", Function.OPERATIONS, "emea", Role.TEAM_MEMBER, from, to, false);
    }

    @Test
    void anAppointmentEndsAfterItBegins() {
        fixture.given(team().messages())
                .when(
                        appoint("hana", Role.AUDITOR, JULY, When.on(LocalDate.of(2026, 6, 30), Acts.VIENNA)),
                        Acts.in(Acts.at(NOW)))
                .expectNoEvents()
                .expectException(rule("end-is-after-beginning"));
    }

    @Test
    void aReleaseAtOnceNamesTheAppointmentAndCarriesIt() {
        When now = When.at(Instants.instant(Instants.parse(NOW)), Acts.VIENNA);
        fixture.given(team().messages())
                .when(new ReleaseMember(ACCOUNT, "a2", null), decidedOn(1))
                .expectEvents(
                        new MemberReleased("a2", "marcus", Function.OPERATIONS, "emea", Role.TEAM_MEMBER, null, now))
                .expectState(team -> {
                    assertThat(rolesOf(team, "marcus", Instants.parse(NOW))).contains(Role.TEAM_MEMBER);
                    assertThat(rolesOf(team, "marcus", Instants.parse(NOW) + 1)).isEmpty();
                });
    }

    @Test
    void theDayOfAPlannedReleaseIsIncluded() {
        fixture.given(team().messages())
                .when(new ReleaseMember(ACCOUNT, "a2", JULY), decidedOn(1))
                .expectState(team -> {
                    assertThat(rolesOf(team, "marcus", JULY.end() - 1)).isNotEmpty();
                    assertThat(rolesOf(team, "marcus", JULY.end())).isEmpty();
                });
    }

    @Test
    void theLastManagerIsNotReleasedWithoutAnother() {
        fixture.given(team().messages())
                .when(new ReleaseMember(ACCOUNT, "a1", null), decidedOn(1))
                .expectNoEvents()
                .expectException(rule("account-keeps-a-manager"));
    }

    @Test
    void theLastManagerGoesWhenAnotherHasComeByThen() {
        fixture.given(team().says("hana comes", JULY.begin(), manager("hana", JULY))
                        .messages())
                .when(new ReleaseMember(ACCOUNT, "a1", JULY), decidedOn(2))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void noDayBetweenTwoManagersIsLeftWithoutOne() {
        fixture.given(team().says("hana comes", JULY.begin(), manager("hana", JULY))
                        .messages())
                .when(new ReleaseMember(ACCOUNT, "a1", When.on(LocalDate.of(2026, 6, 29), Acts.VIENNA)), decidedOn(2))
                .expectNoEvents()
                .expectException(rule("account-keeps-a-manager"));
    }

    @Test
    void anUndoMayNotLeaveTheAccountWithoutAManager() {
        fixture.given(team().says("hana comes", JULY.begin(), manager("hana", JULY))
                        .replaces(
                                "ines comes",
                                "ines goes",
                                "2025-01-14T09:00:00Z",
                                new MemberReleased(
                                        "a1", "ines", Function.SALES, "emea", Role.ACCOUNT_MANAGER, null, JULY))
                        .messages())
                .when(new UndoTeamChange(ACCOUNT, "a3", "hana comes"), decidedOn(3))
                .expectNoEvents()
                .expectException(rule("account-keeps-a-manager"));
    }

    @Test
    void anUndoneReleaseBringsTheMemberBack() {
        fixture.given(team().replaces(
                                "marcus comes",
                                "marcus goes",
                                "2025-01-14T09:00:00Z",
                                new MemberReleased(
                                        "a2", "marcus", Function.OPERATIONS, "emea", Role.TEAM_MEMBER, null, JULY))
                        .messages())
                .when(new UndoTeamChange(ACCOUNT, "a2", "marcus goes"), decidedOn(2))
                .expectEvents(new TeamChangeUndone("a2"))
                .expectState(
                        team -> assertThat(rolesOf(team, "marcus", JULY.end())).isNotEmpty());
    }

    @Test
    void aCorrectionMovesTheBeginning() {
        When february = When.on(LocalDate.of(2025, 2, 1), Acts.VIENNA);
        fixture.given(team().messages())
                .when(
                        new CorrectAppointment(
                                ACCOUNT,
                                "a2",
                                "marcus comes",
                                Map.of("from", Map.of("date", "2025-02-01", "zone", "Europe/Vienna"))),
                        decidedOn(1))
                .expectEvents(new MemberAppointed(
                        "a2", "marcus", Function.OPERATIONS, "emea", Role.TEAM_MEMBER, february, null))
                .expectState(team -> assertThat(rolesOf(team, "marcus", february.begin() - 1))
                        .isEmpty());
    }

    @Test
    void twoReleasesToDifferentDaysConflict() {
        fixture.given(team().replaces(
                                "marcus comes",
                                "marcus goes",
                                "2025-01-14T09:00:00Z",
                                new MemberReleased(
                                        "a2", "marcus", Function.OPERATIONS, "emea", Role.TEAM_MEMBER, null, JULY))
                        .messages())
                .when(new ReleaseMember(ACCOUNT, "a2", null), decidedOn(1))
                .expectNoEvents()
                .expectException(changedMeanwhile("to"));
    }

    private static AppointMember appoint(String person, Role role, @Nullable When from, @Nullable When to) {
        return new AppointMember(ACCOUNT, "a3", person, Function.SALES, "emea", role, from, to, false);
    }

    private static MemberAppointed manager(String person, When from) {
        return new MemberAppointed("a3", person, Function.SALES, "emea", Role.ACCOUNT_MANAGER, from, null);
    }

    private static java.util.Set<Role> rolesOf(Team team, String person, long at) {
        return team.facts().rolesOf(person, new Reading(at, Reader.of(person)));
    }

    private static Map<String, Object> decidedOn(long version) {
        return Acts.in(Acts.decidedOn(version, NOW));
    }

    private static Chronicle team() {
        return new Chronicle(ACCOUNT)
                .recorded("2025-01-14T09:00:00Z")
                .says(
                        "ines comes",
                        new MemberAppointed("a1", "ines", Function.SALES, "emea", Role.ACCOUNT_MANAGER, null, null))
                .says(
                        "marcus comes",
                        new MemberAppointed("a2", "marcus", Function.OPERATIONS, "emea", Role.TEAM_MEMBER, null, null));
    }
}
