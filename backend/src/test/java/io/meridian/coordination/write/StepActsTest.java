package io.meridian.coordination.write;

import static io.meridian.coordination.write.CaseFixture.ACCOUNT;
import static io.meridian.coordination.write.CaseFixture.CASE;
import static io.meridian.coordination.write.CaseFixture.STEP;
import static io.meridian.coordination.write.CaseFixture.globalStep;
import static io.meridian.coordination.write.CaseFixture.requested;
import static io.meridian.coordination.write.CaseFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.meridian.account.Governance;
import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.events.ConsentGiven;
import io.meridian.coordination.events.ConsentRefused;
import io.meridian.coordination.events.StepAccepted;
import io.meridian.coordination.events.StepAssigned;
import io.meridian.coordination.events.StepCancelled;
import io.meridian.coordination.events.StepCompleted;
import io.meridian.coordination.events.StepDeclined;
import io.meridian.coordination.events.StepHandedOff;
import io.meridian.coordination.write.acceptstep.AcceptStep;
import io.meridian.coordination.write.assignstep.AssignStep;
import io.meridian.coordination.write.cancelstep.CancelStep;
import io.meridian.coordination.write.completestep.CompleteStep;
import io.meridian.coordination.write.declinestep.DeclineStep;
import io.meridian.coordination.write.giveconsent.GiveConsent;
import io.meridian.coordination.write.handoffstep.HandOffStep;
import io.meridian.coordination.write.refuseconsent.RefuseConsent;
import io.meridian.coordination.write.requeststep.RequestStep;
import io.meridian.directory.Function;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.ChangedMeanwhile.Difference;
import io.meridian.shared.Refused;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import io.meridian.shared.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StepActsTest {
    private static final String JUNE_22 = "2026-06-22T09:00:00Z";
    private static final String JUNE_24 = "2026-06-24T09:00:00Z";
    private final CaseFixture fixture = new CaseFixture();

    @Nested
    class Requesting {
        @Test
        void underCoordinationAGlobalStepWaitsForConsentAndSaysUnderWhichMode() {
            fixture.opened()
                    .when("ines", request(Function.OPERATIONS, "amer", true))
                    .expectEvents(globalStep());
        }

        @Test
        void aStepThatIsNotGlobalDoesNotWait() {
            fixture.opened()
                    .when("ines", request(Function.OPERATIONS, "amer", false))
                    .expectEvents(step());
        }

        @Test
        void underControlAGlobalStepIsAnInstruction() {
            fixture.under(Governance.CONTROL)
                    .opened()
                    .when("ines", request(Function.OPERATIONS, "amer", true))
                    .expectEvents(requested(true, "control", false));
        }

        @Test
        void aDedicatedUnitHasNoLocalUnitToAsk() {
            fixture.under(Governance.SEPARATE)
                    .opened()
                    .when("ines", request(Function.OPERATIONS, "amer", true))
                    .expectEvents(requested(true, "separate", false));
        }

        @Test
        void whereThereIsNobodyToAskTheRequestIsRefusedAndSaysSo() {
            fixture.opened()
                    .when("ines", request(Function.DELIVERY, "apac", true))
                    .expectException(RuleBroken.class)
                    .expectExceptionMessage("there-is-a-local-unit-to-ask");
        }

        @Test
        void anAuditorIsNobodyToAsk() {
            fixture.opened()
                    .when("ines", request(Function.FINANCE, "apac", true))
                    .expectExceptionMessage("there-is-a-local-unit-to-ask");
        }

        @Test
        void theHeadOfTheRegionIsSomebodyToAsk() {
            fixture.opened()
                    .when("ines", request(Function.DELIVERY, "amer", true))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void underControlThereNeedBeNobodyToAsk() {
            fixture.under(Governance.CONTROL)
                    .opened()
                    .when("ines", request(Function.DELIVERY, "apac", true))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void aClosedCaseAsksForNothing() {
            fixture.opened()
                    .given(JUNE_24, "ines", new CaseClosed(CASE, null, null))
                    .when("ines", request(Function.OPERATIONS, "amer", false))
                    .expectExceptionMessage("case-is-open");
        }

        @Test
        void aStepOfBeforeTheClosingReportedAfterItIsTaken() {
            fixture.opened()
                    .given(JUNE_24, "ines", new CaseClosed(CASE, null, null))
                    .when("ines", request(Function.OPERATIONS, "amer", false, null, on("2026-06-23")))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void noStepBeforeItsCaseWasOpened() {
            fixture.opened()
                    .when("ines", request(Function.OPERATIONS, "amer", false, null, on("2026-06-01")))
                    .expectExceptionMessage("act-is-not-before-the-opening");
        }

        @Test
        void aStepMayBePlanned() {
            fixture.opened()
                    .when("ines", request(Function.OPERATIONS, "amer", false, null, on("2026-08-01")))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void aStepFollowsOnlyAStepOfItsCase() {
            fixture.opened()
                    .when("ines", request(Function.OPERATIONS, "amer", false, "elsewhere", null))
                    .expectExceptionMessage("step-follows-a-step-of-its-case");
        }

        @Test
        void aStepIsAskedOfARegionThatIsThere() {
            fixture.opened()
                    .when("ines", request(Function.OPERATIONS, "atlantis", false))
                    .expectExceptionMessage("region-is-known");
        }

        private RequestStep request(Function function, String region, boolean global) {
            return request(function, region, global, null, null);
        }

        private RequestStep request(
                Function function, String region, boolean global, @Nullable String after, @Nullable When at) {
            return new RequestStep(
                    ACCOUNT,
                    CASE,
                    STEP,
                    function,
                    region,
                    "40 sets from Milwaukee stock",
                    global,
                    null,
                    null,
                    after,
                    at);
        }
    }

    @Nested
    class Consenting {
        @Test
        void theLocalUnitConsents() {
            asked().when("marcus", new GiveConsent(ACCOUNT, CASE, STEP, null, null))
                    .expectEvents(new ConsentGiven(CASE, STEP, null, null));
        }

        @Test
        void theHeadOfTheRegionConsentsOverTheUnitsRefusal() {
            asked().given(JUNE_24, "marcus", new ConsentRefused(CASE, STEP, "promised to another customer", null))
                    .when("dana", new GiveConsent(ACCOUNT, CASE, STEP, null, null))
                    .expectEvents(new ConsentGiven(CASE, STEP, null, null));
        }

        @Test
        void theAccountManagerHasNoAuthorityOverTheUnit() {
            asked().when("ines", new GiveConsent(ACCOUNT, CASE, STEP, null, null))
                    .expectException(Refused.class)
                    .expectExceptionMessage("may-consent-to-step");
        }

        @Test
        void anotherUnitDoesNotRefuseForIt() {
            asked().when("olivier", new RefuseConsent(ACCOUNT, CASE, STEP, "no", null))
                    .expectException(Refused.class)
                    .expectExceptionMessage("may-consent-to-step");
        }

        @Test
        void theUnitRefusesWithAReason() {
            asked().when("marcus", new RefuseConsent(ACCOUNT, CASE, STEP, "promised", null))
                    .expectEvents(new ConsentRefused(CASE, STEP, "promised", null));
        }

        @Test
        void aRefusalWithoutAReasonIsNone() {
            asked().when("marcus", new RefuseConsent(ACCOUNT, CASE, STEP, " ", null))
                    .expectExceptionMessage("something-is-given");
        }

        @Test
        void consentIsNotGivenTwice() {
            asked().given(JUNE_24, "marcus", new ConsentGiven(CASE, STEP, null, null))
                    .when("dana", new GiveConsent(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("consent-says-something-new");
        }

        @Test
        void whatNeedsNoConsentIsGivenNone() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new GiveConsent(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("step-needs-consent");
        }

        @Test
        void anAnswerNobodyHadSeenIsAConflict() {
            asked().given(JUNE_24, "marcus", new ConsentRefused(CASE, STEP, "promised", null))
                    .when("dana", 1L, new GiveConsent(ACCOUNT, CASE, STEP, null, null))
                    .expectException(ChangedMeanwhile.class);
        }
    }

    @Nested
    class Answering {
        @Test
        void theOwningFunctionAccepts() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new AcceptStep(ACCOUNT, CASE, STEP, null, null))
                    .expectEvents(new StepAccepted(CASE, STEP, null, null));
        }

        @Test
        void theAccountManagerDoesNotAcceptInItsPlace() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("ines", new AcceptStep(ACCOUNT, CASE, STEP, null, null))
                    .expectException(Refused.class)
                    .expectExceptionMessage("may-answer-step");
        }

        @Test
        void theOwningFunctionDeclinesWithAReason() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new DeclineStep(ACCOUNT, CASE, STEP, "no capacity", null))
                    .expectEvents(new StepDeclined(CASE, STEP, "no capacity", null));
        }

        @Test
        void anotherFunctionDoesNotDeclineForIt() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("olivier", new DeclineStep(ACCOUNT, CASE, STEP, "no", null))
                    .expectExceptionMessage("may-answer-step");
        }

        @Test
        void thePersonNamedAnswersWhereverTheyWork() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "marcus", new StepAssigned(CASE, STEP, "olivier", null))
                    .when("olivier", new AcceptStep(ACCOUNT, CASE, STEP, null, null))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void nothingIsAcceptedBeforeTheConsentItWaitsFor() {
            asked().when("marcus", new AcceptStep(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("step-has-consent");
        }

        @Test
        void whoAcceptsWhatAColleagueDeclinedMeanwhileIsToldSo() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "dana", new StepDeclined(CASE, STEP, "no", null))
                    .when("marcus", 1L, new AcceptStep(ACCOUNT, CASE, STEP, null, null))
                    .expectException(ChangedMeanwhile.class);
        }

        @Test
        void anAnswerThatWasGivenAnewMeanwhileIsToldWithTheOneBefore() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "dana", new StepDeclined(CASE, STEP, "no", null))
                    .given(JUNE_24, "dana", new StepAccepted(CASE, STEP, null, null));

            assertThat(fixture.conflict("marcus", 1L, new AcceptStep(ACCOUNT, CASE, STEP, null, null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("declining", null), tuple("acceptance", null));
            assertThat(fixture.conflict("marcus", 2L, new DeclineStep(ACCOUNT, CASE, STEP, "no", null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("acceptance", "declining"));
        }

        @Test
        void aConsentGivenAnewMeanwhileIsToldWithTheWordBefore() {
            asked().given(JUNE_24, "marcus", new ConsentRefused(CASE, STEP, "promised", null))
                    .given(JUNE_24, "marcus", new ConsentGiven(CASE, STEP, null, null));

            assertThat(fixture.conflict("dana", 2L, new RefuseConsent(ACCOUNT, CASE, STEP, "no", null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("consent", "refusal"));
        }

        @Test
        void aStepPassedOnMeanwhileIsToldWithTheUnitThatHadIt() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "marcus", new StepHandedOff(CASE, STEP, "delivery", "amer", null, null, null));

            assertThat(fixture.conflict(
                            "ines",
                            1L,
                            new HandOffStep(ACCOUNT, CASE, STEP, Function.QUALITY, "emea", null, null, null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("delivery amer", "operations amer"));
        }

        @Test
        void aStepAssignedMeanwhileIsToldWithWhoHadIt() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_22, "marcus", new StepAssigned(CASE, STEP, "dana", null))
                    .given(JUNE_24, "marcus", new StepAssigned(CASE, STEP, "olivier", null));

            assertThat(fixture.conflict("marcus", 2L, new AssignStep(ACCOUNT, CASE, STEP, "marcus", null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("olivier", "dana"));
        }

        @Test
        void aStepThatIsOverMeanwhileIsToldWithHowItStood() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_22, "marcus", new StepAccepted(CASE, STEP, null, null))
                    .given(JUNE_24, "ines", new StepCancelled(CASE, STEP, "not needed", null));

            assertThat(fixture.conflict("marcus", 2L, new CompleteStep(ACCOUNT, CASE, STEP, null, null)))
                    .extracting(Difference::theirs, Difference::base)
                    .containsExactly(tuple("cancellation", "accepted"));
        }

        @Test
        void aStepOfAnotherAccountIsUnknown() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new AcceptStep("sendai", CASE, STEP, null, null))
                    .expectException(Unknown.class);
        }

        @Test
        void aCaseForOthersIsUnknown() {
            fixture.given(JUNE_22, "ines", CaseFixture.openedFor("ines", "olivier"))
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new AcceptStep(ACCOUNT, CASE, STEP, null, null))
                    .expectException(Unknown.class);
        }
    }

    @Nested
    class Completing {
        @Test
        void whatIsDoneImpliesThatItWasTakenOn() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new CompleteStep(ACCOUNT, CASE, STEP, null, null))
                    .expectEvents(new StepCompleted(CASE, STEP, null, null));
        }

        @Test
        void completingWhatIsKnownToWaitForConsentIsRefused() {
            asked().when("marcus", new CompleteStep(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("step-has-consent");
        }

        @Test
        void aCompletionOfBeforeTheConsentIsTakenOnceTheConsentIsKnown() {
            asked().given("2026-06-28T09:00:00Z", "dana", new ConsentGiven(CASE, STEP, null, null))
                    .when("marcus", new CompleteStep(ACCOUNT, CASE, STEP, null, on("2026-06-25")))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void aCompletionOfBeforeTheCancellationIsTaken() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given("2026-06-28T09:00:00Z", "ines", new StepCancelled(CASE, STEP, null, null))
                    .when("marcus", new CompleteStep(ACCOUNT, CASE, STEP, null, on("2026-06-25")))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void whatIsCancelledIsNotCompletedAfterwards() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "ines", new StepCancelled(CASE, STEP, null, null))
                    .when("marcus", new CompleteStep(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("step-is-open");
        }

        @Test
        void nothingIsDoneInTheFuture() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new CompleteStep(ACCOUNT, CASE, STEP, null, on("2026-07-10")))
                    .expectExceptionMessage("done-is-not-in-the-future");
        }

        @Test
        void nothingIsDoneBeforeItWasAsked() {
            fixture.opened()
                    .given(JUNE_24, "ines", step())
                    .when("marcus", new CompleteStep(ACCOUNT, CASE, STEP, null, on("2026-06-23")))
                    .expectExceptionMessage("act-is-not-before-the-request");
        }

        @Test
        void whoAskedDoesNotReportItDone() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("ines", new CompleteStep(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("may-answer-step");
        }
    }

    @Nested
    class PassingOn {
        @Test
        void theUnitHandsOff() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", handOff(Function.QUALITY, "emea"))
                    .expectEvents(new StepHandedOff(CASE, STEP, "quality", "emea", null, null, null));
        }

        @Test
        void aUnitThatDoesNotHoldItDoesNot() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("olivier", handOff(Function.QUALITY, "emea"))
                    .expectExceptionMessage("may-pass-on-step");
        }

        @Test
        void theFurtherUnitAnswersAnewAndTheFormerOneNoLongerDoes() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "marcus", new StepHandedOff(CASE, STEP, "quality", "emea", null, null, null))
                    .when("marcus", new AcceptStep(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("may-answer-step");
        }

        @Test
        void theFurtherUnitOfAGlobalStepMustBeThereToAsk() {
            asked().when("marcus", handOff(Function.DELIVERY, "apac"))
                    .expectExceptionMessage("there-is-a-local-unit-to-ask");
        }

        @Test
        void aStepIsHandedToAnotherUnit() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", handOff(Function.OPERATIONS, "amer"))
                    .expectExceptionMessage("hand-off-is-to-another-unit");
        }

        @Test
        void theUnitNamesWhoOwnsIt() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new AssignStep(ACCOUNT, CASE, STEP, "marcus", null))
                    .expectEvents(new StepAssigned(CASE, STEP, "marcus", null));
        }

        @Test
        void aStrangerToItDoesNotName() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("olivier", new AssignStep(ACCOUNT, CASE, STEP, "marcus", null))
                    .expectExceptionMessage("may-pass-on-step");
        }

        @Test
        void onlyPeopleOfOursOwnSteps() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new AssignStep(ACCOUNT, CASE, STEP, "nobody", null))
                    .expectExceptionMessage("person-is-one-of-ours");
        }

        @Test
        void whoHasLeftIsStillOneOfOursThatItWasNamedTo() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .when("marcus", new AssignStep(ACCOUNT, CASE, STEP, "gerd", null))
                    .expectEvents(new StepAssigned(CASE, STEP, "gerd", null));
        }

        private HandOffStep handOff(Function function, String region) {
            return new HandOffStep(ACCOUNT, CASE, STEP, function, region, null, null, null);
        }
    }

    @Nested
    class Cancelling {
        @Test
        void whoAskedCancels() {
            fixture.opened()
                    .given(JUNE_22, "olivier", step())
                    .when("olivier", new CancelStep(ACCOUNT, CASE, STEP, null, null))
                    .expectEvents(new StepCancelled(CASE, STEP, null, null));
        }

        @Test
        void theUnitThatWasAskedDoesNot() {
            fixture.opened()
                    .given(JUNE_22, "olivier", step())
                    .when("marcus", new CancelStep(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("may-cancel-step");
        }

        @Test
        void whatIsOverIsNotCancelled() {
            fixture.opened()
                    .given(JUNE_22, "ines", step())
                    .given(JUNE_24, "marcus", new StepCompleted(CASE, STEP, null, null))
                    .when("ines", new CancelStep(ACCOUNT, CASE, STEP, null, null))
                    .expectExceptionMessage("step-is-open");
        }
    }

    /** A global step under coordination was asked of operations AMER. */
    private CaseFixture asked() {
        return fixture.opened().given(JUNE_22, "ines", globalStep());
    }

    private static When on(String date) {
        return date.contains("T")
                ? When.at(Instant.parse(date), ZoneId.of("UTC"))
                : When.on(LocalDate.parse(date), ZoneId.of("Europe/Vienna"));
    }
}
