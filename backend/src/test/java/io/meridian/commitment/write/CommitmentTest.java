package io.meridian.commitment.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.commitment.State;
import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.events.CommitmentBreached;
import io.meridian.commitment.events.CommitmentChangeUndone;
import io.meridian.commitment.events.CommitmentFulfilled;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.CommitmentWithdrawn;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.commitment.write.accept.AcceptCommitment;
import io.meridian.commitment.write.breach.BreachCommitment;
import io.meridian.commitment.write.correct.CorrectCommitment;
import io.meridian.commitment.write.fulfil.FulfilCommitment;
import io.meridian.commitment.write.reassign.ReassignCommitment;
import io.meridian.commitment.write.renegotiate.RenegotiateCommitment;
import io.meridian.commitment.write.undo.UndoCommitmentChange;
import io.meridian.commitment.write.withdraw.WithdrawCommitment;
import io.meridian.contact.KnownPeople;
import io.meridian.directory.Ours;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.eventlog.Stamp;
import io.meridian.history.Hanging;
import io.meridian.history.HangingTold;
import io.meridian.shared.ChangedMeanwhile;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.StillHangs;
import io.meridian.shared.Unknown;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A promise of 120 gear sets, made on 1 June, due on the 10th; today is the 20th. */
class CommitmentTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final UUID COMMAND = UUID.fromString("7d1f1d2e-0000-4000-8000-000000000001");
    private static final String P = "p";
    private static final Set<String> OURS = Set.of("ines", "dana", "marcus", "hana");

    private final List<EventMessage<?>> given = new ArrayList<>();
    private final List<Hanging.Hangs> hangs = new ArrayList<>();
    private final Hanging hanging = new Hanging() {
        @Override
        public List<Hangs> on(String account, String thing, Set<String> takenBack) {
            return hangs;
        }

        @Override
        public List<Hangs> in(String account, Set<String> takenBack) {
            return List.of();
        }

        @Override
        public List<StillHangs.Standing> told(String account, Collection<String> events) {
            return events.stream().map(HangingTold::standing).toList();
        }

        @Override
        public int accountsNaming(String beside, String thing, Pattern names) {
            return 0;
        }
    };
    private final AggregateTestFixture<Commitment> fixture = new AggregateTestFixture<>(Commitment.class);

    @BeforeEach
    void made() {
        fixture.registerInjectableResource(hanging);
        fixture.registerInjectableResource(new PromiseReferences(
                everybodyBut("nobody"),
                (account, entity) -> Optional.empty(),
                new Ours().region("emea", "lars"),
                (account, interaction, act) -> interaction.equals("meeting"),
                new NoPromises()));
        recorded(1, "made", 1, null, promise(due(10), "120 gear sets"));
    }

    // --- accepted

    @Test
    void aPromiseIsAcceptedByTheOtherSide() {
        when(new AcceptCommitment("velaris", P, "claire", day(3)))
                .expectEvents(new CommitmentAccepted(P, "claire", false, day(3)));
    }

    @Test
    void aPromiseIsAcceptedOnce() {
        recorded(2, "accepted", 2, null, new CommitmentAccepted(P, "claire", false, null));

        refuses(new AcceptCommitment("velaris", P, "claire", null), "promise-is-accepted-once");
    }

    @Test
    void anActIsNotBeforeThePromiseWasMade() {
        refuses(
                new AcceptCommitment("velaris", P, "claire", When.on(LocalDate.of(2026, 5, 31), PARIS)),
                "act-is-not-before-the-promise");
    }

    @Test
    void whatReportsSomethingDoneIsNotInTheFuture() {
        refuses(new FulfilCommitment("velaris", P, null, null, day(21)), "done-is-not-in-the-future");
    }

    @Test
    void whomAnActNamesIsKnown() {
        refuses(new AcceptCommitment("velaris", P, "nobody", null), "named-person-is-known");
        refuses(new ReassignCommitment("velaris", P, "nobody", null, null), "named-person-is-known");
        refuses(new ReassignCommitment("velaris", P, null, "nobody", null), "named-person-is-known");
        refuses(
                new RenegotiateCommitment("velaris", P, null, day(12), null, "nobody", null, null),
                "named-person-is-known");
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("counterpart", "nobody")), "named-person-is-known");
    }

    @Test
    void whoIsNamedIsOfTheSideThatPromisesOrOfTheOther() {
        String rule = "promise-is-between-both-sides";
        refuses(new AcceptCommitment("velaris", P, "dana", null), rule);
        refuses(new ReassignCommitment("velaris", P, "claire", null, null), rule);
        refuses(new ReassignCommitment("velaris", P, null, "dana", null), rule);
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("responsible", "claire")), rule);
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("counterpart", "dana")), rule);
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("side", "theirs")), rule);

        recorded(2, "accepted", 2, null, new CommitmentAccepted(P, "claire", false, null));
        recorded(3, "reassigned", 3, null, new CommitmentReassigned(P, "hana", "luc", null));
        refuses(new CorrectCommitment("velaris", P, "accepted", Map.of("by", "dana")), rule);
        refuses(new CorrectCommitment("velaris", P, "reassigned", Map.of("responsible", "claire")), rule);
        refuses(new CorrectCommitment("velaris", P, "reassigned", Map.of("counterpart", "dana")), rule);
    }

    @Test
    void whatWasRecordedBeforeThatWasARuleStaysAndIsActedOn() {
        given.clear();
        recorded(1, "made", 1, null, promiseOf("claire", due(10), "120 gear sets"));

        when(new CorrectCommitment("velaris", P, "made", Map.of("what", "121 gear sets")))
                .expectEvents(promiseOf("claire", due(10), "121 gear sets"));
        when(new ReassignCommitment("velaris", P, null, "luc", day(3)))
                .expectEvents(new CommitmentReassigned(P, null, "luc", day(3)));
    }

    @Test
    void whoWasNamedBeforeStaysWhateverBecameOfThem() {
        recorded(2, "reassigned", 2, null, new CommitmentReassigned(P, "nobody", null, null));

        when(new CorrectCommitment("velaris", P, "reassigned", Map.of("counterpart", "claire")))
                .expectEvents(new CommitmentReassigned(P, "nobody", "claire", null));
    }

    private static KnownPeople everybodyBut(String unknown) {
        return new KnownPeople() {
            @Override
            public boolean isOurs(String person) {
                return OURS.contains(person);
            }

            @Override
            public boolean isContact(String account, String contact) {
                return !isOurs(contact) && !contact.equals(unknown);
            }
        };
    }

    // --- ended

    @Test
    void aFulfilmentIsTrueFromTheDayItHappened() {
        when(new FulfilCommitment("velaris", P, "goods receipt", null, day(8)))
                .expectEventsMatching(Matchers.exactSequenceOf(
                        effective(at(8), null, new CommitmentFulfilled(P, "goods receipt", null, day(8))),
                        Matchers.andNoMore()));
    }

    @Test
    void aFulfilmentFoundAfterItsBreachWasAcknowledgedIsTaken() {
        recorded(15, "breached", 15, null, new CommitmentBreached(P, null, null, null));

        when(new FulfilCommitment("velaris", P, null, null, day(8)))
                .expectEvents(new CommitmentFulfilled(P, null, null, day(8)));
    }

    @Test
    void aPromiseKnownToHaveEndedIsNotEndedAgain() {
        recorded(15, "breached", 15, null, new CommitmentBreached(P, null, null, null));

        refuses(new FulfilCommitment("velaris", P, null, null, day(16)), "promise-has-not-ended");
        refuses(new WithdrawCommitment("velaris", P, null, null, null), "promise-has-not-ended");
        refuses(new BreachCommitment("velaris", P, null, null, null), "promise-has-not-ended");
        refuses(new AcceptCommitment("velaris", P, null, null), "promise-has-not-ended");
    }

    @Test
    void whoEndsWhatSomebodyEndedMeanwhileIsToldWhoAndWhen() {
        recorded(15, "breached", 15, null, new CommitmentBreached(P, null, null, null));

        fixture.given(given)
                .when(new FulfilCommitment("velaris", P, null, null, null), act("ines", 0L))
                .expectException(ChangedMeanwhile.class)
                .expectException(thrown(ChangedMeanwhile.class, conflict -> {
                    assertThat(conflict.version()).isEqualTo(1);
                    assertThat(conflict.differences()).singleElement().satisfies(difference -> {
                        assertThat(difference.field()).isEqualTo("state");
                        assertThat(difference.theirs()).isEqualTo(State.BREACHED);
                        assertThat(difference.base()).isEqualTo(State.LATE);
                        assertThat(difference.by()).isEqualTo("marcus");
                        assertThat(difference.at()).isEqualTo(at(15));
                    });
                }));
    }

    @Test
    void aPromiseIsWithdrawn() {
        when(new WithdrawCommitment("velaris", P, "cancelled order", null, day(5)))
                .expectEvents(new CommitmentWithdrawn(P, "cancelled order", null, day(5)));
    }

    @Test
    void theBreachOfAHoldThatRanOutIsStillTaken() {
        given.clear();
        recorded(1, "made", 1, null, hold(due(10)));

        when(new BreachCommitment("velaris", P, null, null, day(12)))
                .expectEvents(new CommitmentBreached(P, null, null, day(12)));
    }

    @Test
    void aHoldThatRanOutIsNotRenegotiated() {
        given.clear();
        recorded(1, "made", 1, null, hold(due(10)));

        refuses(
                new RenegotiateCommitment("velaris", P, null, due(30), null, null, null, null),
                "promise-has-not-ended");
    }

    // --- renegotiated

    @Test
    void aRenegotiationSaysOnlyWhatChangesAndHoldsFromTheAgreement() {
        when(new RenegotiateCommitment("velaris", P, "120 gear sets", due(30), null, "claire", null, day(9)))
                .expectEventsMatching(Matchers.exactSequenceOf(
                        effective(
                                at(9),
                                null,
                                new CommitmentRenegotiated(P, null, due(30), null, "claire", null, day(9))),
                        Matchers.andNoMore()));
    }

    @Test
    void aRenegotiationAfterTheFactIsTaken() {
        recorded(15, "breached", 15, null, new CommitmentBreached(P, null, null, null));

        when(new RenegotiateCommitment("velaris", P, null, due(30), null, "claire", null, day(9)))
                .expectEvents(new CommitmentRenegotiated(P, null, due(30), null, "claire", null, day(9)));
    }

    @Test
    void aRenegotiationThatChangesNothingIsRefused() {
        refuses(
                new RenegotiateCommitment("velaris", P, "120 gear sets", due(10), null, null, null, null),
                "renegotiation-changes-something");
    }

    @Test
    void twoRenegotiationsOfDifferentFieldsBothSucceed() {
        recorded(5, "r", 5, null, new CommitmentRenegotiated(P, null, due(30), null, null, null, null));
        Money value = new Money(new BigDecimal("9000"), "EUR");

        fixture.given(given)
                .when(new RenegotiateCommitment("velaris", P, null, null, value, null, null, null), act("ines", 0L))
                .expectEvents(new CommitmentRenegotiated(P, null, null, value, null, null, null));
    }

    @Test
    void twoRenegotiationsOfTheSameFieldAreAConflictWithMineTheirsAndBase() {
        recorded(5, "r", 5, null, new CommitmentRenegotiated(P, null, due(30), null, null, null, null));

        fixture.given(given)
                .when(new RenegotiateCommitment("velaris", P, null, due(25), null, null, null, null), act("ines", 0L))
                .expectException(thrown(
                        ChangedMeanwhile.class,
                        conflict -> assertThat(conflict.differences())
                                .containsExactly(new ChangedMeanwhile.Difference(
                                        "due", due(25), due(30), due(10), "marcus", at(5)))));
    }

    @Test
    void aStandingPromiseGetsNoDue() {
        given.clear();
        recorded(1, "made", 1, null, standing());

        refuses(
                new RenegotiateCommitment("velaris", P, null, due(30), null, null, null, null),
                "standing-promise-has-no-due");
    }

    // --- reassigned

    @Test
    void aReassignmentMayBePlanned() {
        When july = When.on(LocalDate.of(2026, 7, 1), PARIS);

        when(new ReassignCommitment("velaris", P, "hana", null, july))
                .expectEvents(new CommitmentReassigned(P, "hana", null, july));
    }

    @Test
    void whoIsPlannedToTakeOverLaterMayTakeOverToday() {
        recorded(5, "s", 30, null, new CommitmentReassigned(P, "hana", null, null));

        when(new ReassignCommitment("velaris", P, "hana", null, null))
                .expectEvents(new CommitmentReassigned(P, "hana", null, null));
    }

    @Test
    void aReassignmentChangesSomebody() {
        refuses(new ReassignCommitment("velaris", P, "ines", "claire", null), "reassignment-changes-somebody");
    }

    // --- corrected

    @Test
    void aCorrectionCarriesTheWholeFactAndNamesTheOneThatStands() {
        when(new CorrectCommitment("velaris", P, "made", Map.of("what", "12 gear sets")))
                .expectEventsMatching(Matchers.exactSequenceOf(
                        effective(at(1), "made", promise(due(10), "12 gear sets")), Matchers.andNoMore()));
    }

    @Test
    void theTimeOfAFulfilmentIsCorrected() {
        recorded(12, "f", 12, null, new CommitmentFulfilled(P, "receipt", null, day(12)));

        when(new CorrectCommitment("velaris", P, "f", Map.of("at", json(day(8)))))
                .expectEventsMatching(Matchers.exactSequenceOf(
                        effective(at(8), "f", new CommitmentFulfilled(P, "receipt", null, day(8))),
                        Matchers.andNoMore()));
    }

    @Test
    void aCorrectionOfACorrectionNamesTheFactThatStandsNow() {
        recorded(5, "n", 1, "made", promise(due(10), "12 gear sets"));

        when(new CorrectCommitment("velaris", P, "made", Map.of("productLine", "G7")))
                .expectEventsMatching(Matchers.exactSequenceOf(
                        Matchers.matches((EventMessage<?> event) -> "n"
                                        .equals(event.getMetaData().get(Effect.NAMES))
                                && ((CommitmentMade) event.getPayload()).what().equals("12 gear sets")),
                        Matchers.andNoMore()));
    }

    @Test
    void theSameFieldCorrectedMeanwhileIsAConflict() {
        recorded(5, "n", 1, "made", promise(due(10), "12 gear sets"));

        fixture.given(given)
                .when(new CorrectCommitment("velaris", P, "made", Map.of("what", "1200 gear sets")), act("ines", 0L))
                .expectException(thrown(
                        ChangedMeanwhile.class,
                        conflict -> assertThat(conflict.differences())
                                .containsExactly(new ChangedMeanwhile.Difference(
                                        "what", "1200 gear sets", "12 gear sets", "120 gear sets", "marcus", at(5)))));
    }

    @Test
    void aCorrectionKeepsTheRulesOfAPromise() {
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("what", " ")), "promise-says-what");
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("kind", "standing")), "standing-promise-has-no-due");
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("colour", "red")), "no-such-field");
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("kind", "someday")), "value-fits-its-field");
        refuses(new CorrectCommitment("velaris", P, "elsewhere", Map.of("what", "x")), "event-is-of-this-thing");
        refuses(
                new CorrectCommitment(
                        "velaris", P, "made", Map.of("due", json(When.on(LocalDate.of(2026, 5, 30), PARIS)))),
                "due-is-not-before-the-promise");
        refuses(
                new CorrectCommitment("velaris", P, "made", Map.of("at", json(day(12)))),
                "due-is-not-before-the-promise");
        refuses(
                new CorrectCommitment(
                        "velaris", P, "made", Map.of("value", Map.of("amount", "1E+100000", "currency", "EUR"))),
                "amount-is-not-too-long");
        refuses(
                new CorrectCommitment(
                        "velaris", P, "made", Map.of("due", Map.of("date", "+999999999-12-31", "zone", "UTC"))),
                "year-has-four-digits");
        refuses(
                new CorrectCommitment(
                        "velaris", P, "made", Map.of("due", Map.of("date", "2026-07-01", "zone", "+02:00"))),
                "zone-is-known");
    }

    @Test
    void whatACorrectionNamesIsKnown() {
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("entity", "no-such-entity")), "entity-is-known");
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("region", "atlantis")), "region-is-known");
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("evidence", "nothing")), "evidence-is-known");
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("cites", P)), "cited-promise-is-known");
        refuses(new CorrectCommitment("velaris", P, "made", Map.of("cites", "nobody")), "cited-promise-is-known");
        when(new CorrectCommitment("velaris", P, "made", Map.of("region", "emea")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void evidenceOfAnActIsKnown() {
        refuses(new FulfilCommitment("velaris", P, null, "nothing", null), "evidence-is-known");
        refuses(new BreachCommitment("velaris", P, null, "nothing", null), "evidence-is-known");
        refuses(new WithdrawCommitment("velaris", P, null, "nothing", null), "evidence-is-known");
        refuses(
                new RenegotiateCommitment("velaris", P, null, day(30), null, null, "nothing", null),
                "evidence-is-known");
        when(new FulfilCommitment("velaris", P, null, "meeting", null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aCorrectedTimeIsNotBeforeThePromiseButThePromisesOwnMayMovePastIt() {
        recorded(8, "f", 8, null, new CommitmentFulfilled(P, null, null, null));

        refuses(
                new CorrectCommitment("velaris", P, "f", Map.of("at", json(When.on(LocalDate.of(2026, 5, 1), PARIS)))),
                "act-is-not-before-the-promise");
        when(new CorrectCommitment("velaris", P, "made", Map.of("at", json(day(9)))))
                .expectSuccessfulHandlerExecution();
    }

    // --- undone

    @Test
    void anUndoNamesTheEventsOfItsActAndAnUndoCanBeUndone() {
        recorded(8, "f", 8, null, new CommitmentFulfilled(P, null, null, null));

        when(new UndoCommitmentChange("velaris", P, "f"))
                .expectEventsMatching(Matchers.exactSequenceOf(
                        effective(at(8), "f", new CommitmentChangeUndone(P, "f")), Matchers.andNoMore()));

        recorded(9, "u", 8, "f", new CommitmentChangeUndone(P, "f"));
        when(new UndoCommitmentChange("velaris", P, "u")).expectEvents(new CommitmentChangeUndone(P, "u"));
    }

    @Test
    void makingAndAcceptingInOneActAreUndoneTogether() {
        recorded(1, "accepted", 1, null, new CommitmentAccepted(P, null, false, null));

        when(new UndoCommitmentChange("velaris", P, "made"))
                .expectEvents(new CommitmentChangeUndone(P, "accepted"), new CommitmentChangeUndone(P, "made"));
    }

    @Test
    void aMakingIsNotUndoneWhileActsOfOthersHangOnItAndTheyAreListed() {
        recorded(8, "f", 8, null, new CommitmentFulfilled(P, null, null, null));

        fixture.given(given)
                .when(new UndoCommitmentChange("velaris", P, "made"), act("ines", null))
                .expectException(thrown(StillHangs.class, rule -> {
                    assertThat(rule.code()).isEqualTo("nothing-hangs-on-the-promise");
                    assertThat(rule.hanging()).containsExactly(HangingTold.standing("f"));
                }));
    }

    @Test
    void aMakingIsNotUndoneWhileACaseHangsOnItButTheSheetItWasWrittenDownInDoesNotHang() {
        given.clear();
        recorded(1, "made", 1, null, promise("ines", due(10), "120 gear sets", "meeting"));
        hangs.add(new Hanging.Hangs("logged", "interaction.logged", "meeting", at(1), "ines"));
        when(new UndoCommitmentChange("velaris", P, "made")).expectSuccessfulHandlerExecution();

        hangs.add(new Hanging.Hangs("opened", "case.opened", "c", at(5), "marcus"));
        refuses(new UndoCommitmentChange("velaris", P, "made"), "nothing-hangs-on-the-promise");
    }

    @Test
    void aMakingIsNotUndoneWhileAnotherSheetLinksToIt() {
        hangs.add(new Hanging.Hangs("logged", "interaction.logged", "call", at(5), "ines"));

        refuses(new UndoCommitmentChange("velaris", P, "made"), "nothing-hangs-on-the-promise");
    }

    @Test
    void onlyTheLastOfAChainIsUndone() {
        recorded(5, "n", 1, "made", promise(due(10), "12 gear sets"));

        refuses(new UndoCommitmentChange("velaris", P, "made"), "only-the-last-of-a-chain-is-undone");
    }

    @Test
    void anAudienceIsSetAnewAndNotUndone() {
        recorded(5, "c", 5, null, new CommitmentAudienceSet(P, List.of("hana", "ines")));

        refuses(new UndoCommitmentChange("velaris", P, "c"), "audience-is-set-anew");
    }

    // --- for whose eyes

    @Test
    void aPromiseOfAnotherAccountAndOneForOthersEyesReadAsNotThere() {
        fixture.given(given)
                .when(new FulfilCommitment("sendai", P, null, null, null), act("ines", null))
                .expectException(Unknown.class);

        recorded(5, "c", 5, null, new CommitmentAudienceSet(P, List.of("hana", "ines")));
        fixture.given(given)
                .when(new FulfilCommitment("velaris", P, null, null, null), act("dana", null))
                .expectException(Unknown.class);
        fixture.given(given)
                .when(new FulfilCommitment("velaris", P, null, null, null), act("hana", null))
                .expectSuccessfulHandlerExecution();
    }

    // --- words of the tests

    private ResultValidator<Commitment> when(Object command) {
        return fixture.given(given).when(command, act("ines", null));
    }

    private void refuses(Object command, String code) {
        fixture.given(given)
                .when(command, act("ines", null))
                .expectException(
                        thrown(RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo(code)));
    }

    private void recorded(int day, String event, int effective, String names, Object said) {
        int n = given.size();
        given.add(new GenericEventMessage<>(
                said,
                MetaData.with(
                        "stamp",
                        new Stamp(
                                event,
                                n + 1L,
                                at(day),
                                at(effective),
                                "velaris",
                                "Commitment",
                                P,
                                n,
                                names,
                                "marcus",
                                day,
                                ZoneOffset.UTC))));
    }

    private static <E extends Throwable> org.hamcrest.Matcher<E> thrown(
            Class<E> type, java.util.function.Consumer<E> verify) {
        return new org.hamcrest.CustomTypeSafeMatcher<>(type.getSimpleName()) {
            @Override
            protected boolean matchesSafely(E thrown) {
                verify.accept(type.cast(thrown));
                return true;
            }
        };
    }

    private static org.hamcrest.Matcher<EventMessage<?>> effective(long at, String names, Object said) {
        return Matchers.matches((EventMessage<?> event) -> said.equals(event.getPayload())
                && Long.toString(at).equals(event.getMetaData().get(Effect.EFFECTIVE_AT))
                && java.util.Objects.equals(names, event.getMetaData().get(Effect.NAMES)));
    }

    private static Map<String, ?> act(String actor, Long version) {
        return Map.of(Act.KEY, new Act(COMMAND, actor, version, at(20), PARIS, "emea", false));
    }

    private static long at(int day) {
        return Instants.micros(LocalDate.of(2026, 6, day).atStartOfDay(PARIS).toInstant());
    }

    private static When day(int day) {
        return When.on(LocalDate.of(2026, 6, day), PARIS);
    }

    private static When due(int day) {
        return day(day);
    }

    private static Map<String, Object> json(When when) {
        return Map.of("date", when.date().toString(), "zone", when.zone().getId());
    }

    private static CommitmentMade promise(When due, String what) {
        return promiseOf("ines", due, what);
    }

    private static CommitmentMade promiseOf(String responsible, When due, String what) {
        return promise(responsible, due, what, null);
    }

    private static CommitmentMade promise(String responsible, When due, String what, @Nullable String evidence) {
        return new CommitmentMade(
                P,
                Kind.DUE_BY,
                Side.OURS,
                responsible,
                "claire",
                what,
                due,
                null,
                "emea",
                null,
                null,
                evidence,
                null,
                false,
                null);
    }

    private static CommitmentMade hold(When until) {
        return new CommitmentMade(
                P,
                Kind.HOLD_UNTIL,
                Side.OURS,
                "ines",
                "claire",
                "the price",
                until,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    private static CommitmentMade standing() {
        return new CommitmentMade(
                P,
                Kind.STANDING,
                Side.THEIRS,
                "claire",
                "ines",
                "a monthly forecast",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }
}
