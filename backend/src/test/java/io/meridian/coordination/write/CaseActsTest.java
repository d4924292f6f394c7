package io.meridian.coordination.write;

import static io.meridian.coordination.write.CaseFixture.ACCOUNT;
import static io.meridian.coordination.write.CaseFixture.CASE;
import static io.meridian.coordination.write.CaseFixture.STEP;
import static io.meridian.coordination.write.CaseFixture.step;
import static io.meridian.shared.Refusals.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.meridian.account.Governance;
import io.meridian.coordination.CauseKind;
import io.meridian.coordination.Opening.Cause;
import io.meridian.coordination.Unit;
import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.events.CaseNarrowed;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.CaseReopened;
import io.meridian.coordination.events.ConflictAssigned;
import io.meridian.coordination.events.ConflictRecorded;
import io.meridian.coordination.events.ConflictResolved;
import io.meridian.coordination.events.ConsentRefused;
import io.meridian.coordination.events.StepCompleted;
import io.meridian.coordination.events.StepRequested;
import io.meridian.coordination.write.assignconflict.AssignConflict;
import io.meridian.coordination.write.closecase.CloseCase;
import io.meridian.coordination.write.correctcase.CorrectCase;
import io.meridian.coordination.write.narrowcase.NarrowCase;
import io.meridian.coordination.write.opencase.OpenCase;
import io.meridian.coordination.write.recordconflict.RecordConflict;
import io.meridian.coordination.write.reopencase.ReopenCase;
import io.meridian.coordination.write.resolveconflict.ResolveConflict;
import io.meridian.directory.Function;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.ChangedMeanwhile.Difference;
import io.meridian.shared.Refused;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseActsTest {
    private static final String JUNE_22 = "2026-06-22T09:00:00Z";
    private static final String JUNE_24 = "2026-06-24T09:00:00Z";
    private static final Unit MILWAUKEE = new Unit(Function.OPERATIONS, "amer");
    private static final Unit LYON = new Unit(Function.QUALITY, "emea");
    private final CaseFixture fixture = new CaseFixture();

    @Nested
    class OpeningAndClosing {
        @Test
        void aCaseIsOpenedOnItsOwn() {
            fixture.when("ines", new OpenCase(ACCOUNT, CASE, "Gear sets for Belfort", null, null, null, null))
                    .expectEvents(CaseFixture.openedFor("*"));
        }

        @Test
        void aCaseIsSeenByNoMorePeopleThanWhatItIsFor() {
            Cause promise = new Cause(CauseKind.COMMITMENT, "promise-1");
            fixture.causeSeenBy("ines", "marcus")
                    .when("ines", new OpenCase(ACCOUNT, CASE, "Price", null, promise, null, null))
                    .expectEvents(new CaseOpened(
                            CASE, "Price", null, "commitment", "promise-1", List.of("ines", "marcus"), null));
        }

        @Test
        void whoOpensACaseIsAmongThoseWhoSeeIt() {
            fixture.when("ines", new OpenCase(ACCOUNT, CASE, "Price", null, null, List.of("dana"), null))
                    .expectExceptionMessage("audience-includes-who-sets-it");
        }

        @Test
        void nobodyIsNamedWhoMayNotSeeTheAccount() {
            fixture.when("ines", new OpenCase(ACCOUNT, CASE, "Price", null, null, List.of("ines", "hana"), null))
                    .expectExceptionMessage("audience-may-see-the-account");
            fixture.when("ines", new OpenCase(ACCOUNT, CASE, "Price", null, null, List.of("ines", "dana"), null))
                    .expectEvents(new CaseOpened(CASE, "Price", null, null, null, List.of("dana", "ines"), null));
        }

        @Test
        void aCaseWithoutASubjectIsNone() {
            fixture.when("ines", new OpenCase(ACCOUNT, CASE, " ", null, null, null, null))
                    .expectExceptionMessage("something-is-given");
        }

        @Test
        void aCaseIsClosedWhenItsStepsAreOver() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "marcus", new StepCompleted(CASE, STEP, null, null))
                    .when("ines", new CloseCase(ACCOUNT, CASE, "sent", null))
                    .expectEvents(new CaseClosed(CASE, "sent", null));
        }

        @Test
        void aCaseWithAnOpenStepIsNotClosed() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("ines", new CloseCase(ACCOUNT, CASE, null, null))
                    .expectExceptionMessage("case-has-no-open-steps");
        }

        @Test
        void aClosedCaseIsNotClosedAgain() {
            fixture.opened()
                    .given(JUNE_24, "ines", new CaseClosed(CASE, null, null))
                    .when("ines", new CloseCase(ACCOUNT, CASE, null, null))
                    .expectExceptionMessage("case-is-open");
        }

        @Test
        void aClosedCaseIsTakenUpAgain() {
            fixture.opened()
                    .given(JUNE_24, "ines", new CaseClosed(CASE, null, null))
                    .when("olivier", new ReopenCase(ACCOUNT, CASE, "sent back", null))
                    .expectEvents(new CaseReopened(CASE, "sent back", null));
        }

        @Test
        void aCaseClosedOrTakenUpAgainMeanwhileIsToldWithHowItStood() {
            fixture.opened().given(JUNE_24, "ines", new CaseClosed(CASE, null, null));
            assertThat(fixture.conflict("olivier", 0L, new CloseCase(ACCOUNT, CASE, null, null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("closed", "open"));

            fixture.given(JUNE_24, "ines", new CaseReopened(CASE, "sent back", null));
            assertThat(fixture.conflict("olivier", 1L, new ReopenCase(ACCOUNT, CASE, "sent back", null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("open", "closed"));
        }

        @Test
        void whatWasNarrowedMeanwhileIsToldWithWhoSawIt() {
            fixture.given(JUNE_22, "olivier", CaseFixture.openedFor("*"))
                    .given(JUNE_24, "olivier", new CaseNarrowed(CASE, List.of("ines", "olivier")))
                    .given(JUNE_24, "olivier", new CaseNarrowed(CASE, List.of("ines", "marcus", "olivier")));

            NarrowCase mine = new NarrowCase(ACCOUNT, CASE, List.of("olivier"));
            assertThat(fixture.conflict("olivier", 0L, mine))
                    .extracting(Difference::base)
                    .containsOnly(List.of("*"));
            assertThat(fixture.conflict("olivier", 1L, mine))
                    .extracting(Difference::base)
                    .containsExactly(List.of("ines", "olivier"));
        }

        @Test
        void whoOpenedItNarrowsWhoSeesIt() {
            fixture.given(JUNE_22, "olivier", CaseFixture.openedFor("*"))
                    .when("olivier", new NarrowCase(ACCOUNT, CASE, List.of("olivier", "ines")))
                    .expectEvents(new CaseNarrowed(CASE, List.of("ines", "olivier")));
        }

        @Test
        void aColleagueDoesNotNarrowIt() {
            fixture.given(JUNE_22, "olivier", CaseFixture.openedFor("*"))
                    .when("marcus", new NarrowCase(ACCOUNT, CASE, List.of("marcus")))
                    .expectException(Refused.class)
                    .expectExceptionMessage("may-narrow-case");
        }
    }

    @Nested
    class Correcting {
        @Test
        void theWordingOfARequestIsCorrectedAndWhatGovernanceDemandedStays() {
            fixture.under(Governance.CONTROL)
                    .opened()
                    .given(JUNE_22, "ines", CaseFixture.globalStep())
                    .when("ines", correct("event-2", Map.of("what", "60 sets from Milwaukee stock")))
                    .expectEvents(new StepRequested(
                            CASE,
                            STEP,
                            "operations",
                            "amer",
                            "60 sets from Milwaukee stock",
                            true,
                            null,
                            null,
                            null,
                            "coordination",
                            true,
                            null));
        }

        @Test
        void aRequestThatTurnsOutGlobalIsAskedAsTheInstantDemanded() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("ines", correct("event-2", Map.of("global", true)))
                    .expectEvents(CaseFixture.globalStep());
        }

        @Test
        void theTimeOfACompletionIsCorrected() {
            When tuesday = When.on(LocalDate.of(2026, 6, 23), ZoneId.of("America/Chicago"));
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "marcus", new StepCompleted(CASE, STEP, null, null))
                    .when(
                            "marcus",
                            correct("event-3", Map.of("at", Map.of("date", "2026-06-23", "zone", "America/Chicago"))))
                    .expectEvents(new StepCompleted(CASE, STEP, null, tuesday));
        }

        @Test
        void theTimeOfAnEntryIsAnotherOneOrStays() {
            When may = When.on(LocalDate.of(2026, 6, 23), ZoneId.of("UTC"));
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "marcus", new StepCompleted(CASE, STEP, null, null))
                    .given("2026-06-23T00:00:00Z", "marcus", "event-3", new StepCompleted(CASE, STEP, null, may))
                    .when("marcus", correct("event-4", Collections.singletonMap("at", null)))
                    .expectException(rule("act-keeps-its-date"));
        }

        @Test
        void aCompletionIsNotCorrectedToBeforeTheRequest() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "marcus", new StepCompleted(CASE, STEP, null, null))
                    .when("marcus", correct("event-3", Map.of("at", Map.of("date", "2026-06-01", "zone", "UTC"))))
                    .expectExceptionMessage("act-is-not-before-the-request");
        }

        @Test
        void aUnitsWordIsNotTheAccountManagersToChange() {
            fixture.opened()
                    .given(JUNE_22, "ines", CaseFixture.globalStep())
                    .given(JUNE_24, "marcus", new ConsentRefused(CASE, STEP, "promised", null))
                    .when("ines", correct("event-3", Map.of("said", "no reason")))
                    .expectException(Refused.class);
        }

        @Test
        void theSameFieldCorrectedMeanwhileIsAConflictAndAnotherOneIsNot() {
            StepRequested sixty = new StepRequested(
                    CASE, STEP, "operations", "amer", "60 sets", false, null, null, null, "coordination", false, null);
            fixture.opened().given(JUNE_22, "ines", step());
            fixture.given(JUNE_22, "ines", "event-2", sixty);

            fixture.when("ines", 1L, correct("event-2", Map.of("what", "50 sets")))
                    .expectException(ChangedMeanwhile.class);
            fixture.when("ines", 1L, correct("event-2", Map.of("owner", "marcus")))
                    .expectEvents(new StepRequested(
                            CASE,
                            STEP,
                            "operations",
                            "amer",
                            "60 sets",
                            false,
                            null,
                            "marcus",
                            null,
                            "coordination",
                            false,
                            null));
        }

        @Test
        void aCorrectionThatChangesNothingIsNone() {
            fixture.opened()
                    .when("ines", correct("event-1", Map.of("subject", "Gear sets for Belfort")))
                    .expectExceptionMessage("correction-changes-something");
        }

        @Test
        void anEntryOfAnotherThingIsNotCorrected() {
            fixture.opened()
                    .when("ines", correct("elsewhere", Map.of("subject", "x")))
                    .expectExceptionMessage("event-is-of-this-thing");
        }

        private CorrectCase correct(String event, Map<String, @Nullable Object> changed) {
            return new CorrectCase(ACCOUNT, CASE, event, changed);
        }
    }

    @Nested
    class Conflicts {
        @Test
        void aConflictBetweenTwoUnitsIsRecorded() {
            fixture.opened().when("dana", record(MILWAUKEE, LYON)).expectEvents(recorded());
        }

        @Test
        void aUnitIsNotInConflictWithItself() {
            fixture.opened()
                    .when("dana", record(MILWAUKEE, MILWAUKEE))
                    .expectExceptionMessage("conflict-is-between-two-units");
        }

        @Test
        void somebodyIsToSettleIt() {
            fixture.opened()
                    .given(JUNE_22, "dana", recorded())
                    .when("ines", new AssignConflict(ACCOUNT, CASE, "conflict-1", "dana", null))
                    .expectEvents(new ConflictAssigned(CASE, "conflict-1", "dana", null));
        }

        @Test
        void whoIsToSettleItDoes() {
            fixture.opened()
                    .given(JUNE_22, "dana", recorded())
                    .given(JUNE_24, "ines", new ConflictAssigned(CASE, "conflict-1", "dana", null))
                    .when("dana", new ResolveConflict(ACCOUNT, CASE, "conflict-1", "half each", null))
                    .expectEvents(new ConflictResolved(CASE, "conflict-1", "half each", null));
        }

        @Test
        void aPartyDoesNotSettleItItself() {
            fixture.opened()
                    .given(JUNE_22, "dana", recorded())
                    .given(JUNE_24, "ines", new ConflictAssigned(CASE, "conflict-1", "dana", null))
                    .when("marcus", new ResolveConflict(ACCOUNT, CASE, "conflict-1", "mine", null))
                    .expectException(Refused.class)
                    .expectExceptionMessage("may-resolve-conflict");
        }

        @Test
        void whatIsSettledIsNotSettledAgain() {
            fixture.opened()
                    .given(JUNE_22, "dana", recorded())
                    .given(JUNE_24, "ines", new ConflictResolved(CASE, "conflict-1", "half each", null))
                    .when("ines", new ResolveConflict(ACCOUNT, CASE, "conflict-1", "again", null))
                    .expectExceptionMessage("conflict-is-not-resolved");
        }

        @Test
        void whoWasNamedMeanwhileIsToldWithWhoWasBeforeAndASettlementWithNothing() {
            fixture.opened()
                    .given(JUNE_22, "dana", recorded())
                    .given(JUNE_22, "ines", new ConflictAssigned(CASE, "conflict-1", "dana", null))
                    .given(JUNE_24, "ines", new ConflictAssigned(CASE, "conflict-1", "olivier", null))
                    .given(JUNE_24, "olivier", new ConflictResolved(CASE, "conflict-1", "half each", null));

            assertThat(fixture.conflict("ines", 2L, new AssignConflict(ACCOUNT, CASE, "conflict-1", "yuki", null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("olivier", "dana"));
            assertThat(fixture.conflict("ines", 2L, new ResolveConflict(ACCOUNT, CASE, "conflict-1", "mine", null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("half each", null));
        }

        private RecordConflict record(Unit one, Unit other) {
            return new RecordConflict(ACCOUNT, CASE, "conflict-1", one, other, null, "40 sets", null);
        }

        private ConflictRecorded recorded() {
            return new ConflictRecorded(
                    CASE, "conflict-1", "operations", "amer", "quality", "emea", null, "40 sets", null);
        }
    }
}
