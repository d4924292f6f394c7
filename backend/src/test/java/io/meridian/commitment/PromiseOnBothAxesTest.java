package io.meridian.commitment;

import static io.meridian.commitment.PromiseStory.due;
import static io.meridian.commitment.PromiseStory.june;
import static io.meridian.commitment.PromiseStory.noon;
import static io.meridian.commitment.PromiseStory.promise;
import static io.meridian.commitment.PromiseStory.reading;
import static io.meridian.commitment.State.ACCEPTED;
import static io.meridian.commitment.State.BREACHED;
import static io.meridian.commitment.State.KEPT;
import static io.meridian.commitment.State.KEPT_LATE;
import static io.meridian.commitment.State.LATE;
import static io.meridian.commitment.State.PROPOSED;
import static io.meridian.commitment.State.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.Kind;
import io.meridian.documents.DocumentJson;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases: what was known on a day, and what was true on it as we know now. */
class PromiseOnBothAxesTest {

    /** @param day of June; {@code knew} at (day, day), {@code truth} at (now, day); null reads as not there */
    private record Case(
            String name,
            PromiseStory story,
            int day,
            @Nullable State knew,
            @Nullable State truth) {
        Arguments arguments() {
            return Arguments.of(name + ", on the " + day + "th", this);
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        table(
                                "fulfilled on the 8th, recorded on the 18th",
                                kept8recorded18(),
                                7,
                                ACCEPTED,
                                ACCEPTED,
                                9,
                                ACCEPTED,
                                KEPT,
                                11,
                                LATE,
                                KEPT,
                                19,
                                KEPT,
                                KEPT),
                        table(
                                "fulfilment corrected to earlier",
                                dueOn10()
                                        .on(13)
                                        .fulfilled("f", 12)
                                        .on(20)
                                        .insteadOf("f")
                                        .fulfilled("g", 8),
                                9,
                                ACCEPTED,
                                KEPT,
                                11,
                                LATE,
                                KEPT,
                                13,
                                KEPT_LATE,
                                KEPT,
                                21,
                                KEPT,
                                KEPT),
                        table(
                                "fulfilment corrected to later",
                                dueOn10()
                                        .on(8)
                                        .fulfilled("f", 8)
                                        .on(20)
                                        .insteadOf("f")
                                        .fulfilled("g", 12),
                                9,
                                KEPT,
                                ACCEPTED,
                                11,
                                KEPT,
                                LATE,
                                13,
                                KEPT,
                                KEPT_LATE,
                                21,
                                KEPT_LATE,
                                KEPT_LATE),
                        table(
                                "a correction corrected",
                                dueOn10()
                                        .on(8)
                                        .fulfilled("f", 8)
                                        .on(14)
                                        .insteadOf("f")
                                        .fulfilled("g", 12)
                                        .on(20)
                                        .insteadOf("g")
                                        .fulfilled("h", 9),
                                8,
                                KEPT,
                                ACCEPTED,
                                11,
                                KEPT,
                                KEPT,
                                15,
                                KEPT_LATE,
                                KEPT,
                                21,
                                KEPT,
                                KEPT),
                        table(
                                "a correction corrected and the second undone",
                                dueOn10()
                                        .on(8)
                                        .fulfilled("f", 8)
                                        .on(14)
                                        .insteadOf("f")
                                        .fulfilled("g", 12)
                                        .on(16)
                                        .insteadOf("g")
                                        .fulfilled("h", 9)
                                        .on(20)
                                        .undoes("u", "h"),
                                9,
                                KEPT,
                                ACCEPTED,
                                17,
                                KEPT,
                                KEPT_LATE,
                                21,
                                KEPT_LATE,
                                KEPT_LATE),
                        table(
                                "an undo undone",
                                dueOn10()
                                        .on(8)
                                        .fulfilled("f", 8)
                                        .on(12)
                                        .undoes("u", "f")
                                        .on(20)
                                        .undoes("v", "u"),
                                9,
                                KEPT,
                                KEPT,
                                13,
                                LATE,
                                KEPT,
                                21,
                                KEPT,
                                KEPT),
                        table(
                                "fulfilment taken back",
                                dueOn10().on(8).fulfilled("f", 8).on(20).undoes("u", "f"),
                                9,
                                KEPT,
                                ACCEPTED,
                                11,
                                KEPT,
                                LATE,
                                21,
                                LATE,
                                LATE),
                        table(
                                "making taken back",
                                new PromiseStory().on(1).made(1, due(10)).on(20).undoes("u", "made"),
                                5,
                                PROPOSED,
                                null,
                                11,
                                LATE,
                                null,
                                21,
                                null,
                                null),
                        table(
                                "written down late",
                                new PromiseStory().on(6).made(1, due(10)).accepted(1),
                                5,
                                null,
                                ACCEPTED,
                                7,
                                ACCEPTED,
                                ACCEPTED),
                        table(
                                "making corrected to later",
                                dueOn10().on(20).insteadOf("made").says("n", june(6), promise(Kind.DUE_BY, due(10))),
                                5,
                                ACCEPTED,
                                null,
                                7,
                                ACCEPTED,
                                ACCEPTED,
                                11,
                                LATE,
                                LATE),
                        table(
                                "renegotiated before its due",
                                dueOn10().on(9).renegotiated("r", 9, due(30)),
                                8,
                                ACCEPTED,
                                ACCEPTED,
                                11,
                                ACCEPTED,
                                ACCEPTED),
                        table(
                                "renegotiated after its due",
                                dueOn10().on(14).renegotiated("r", 14, due(30)),
                                12,
                                LATE,
                                LATE,
                                15,
                                ACCEPTED,
                                ACCEPTED),
                        table(
                                "renegotiation recorded late",
                                dueOn10().on(14).renegotiated("r", 9, due(30)),
                                12,
                                LATE,
                                ACCEPTED,
                                15,
                                ACCEPTED,
                                ACCEPTED),
                        table(
                                "kept before a renegotiation but reported after it",
                                dueOn10()
                                        .on(11)
                                        .renegotiated("r", 11, due(30))
                                        .on(18)
                                        .fulfilled("f", 9),
                                9,
                                ACCEPTED,
                                KEPT,
                                12,
                                ACCEPTED,
                                KEPT,
                                19,
                                KEPT,
                                KEPT),
                        table(
                                "kept late before a renegotiation but reported after it",
                                dueOn10()
                                        .on(12)
                                        .renegotiated("r", 12, due(30))
                                        .on(18)
                                        .fulfilled("f", 11),
                                11,
                                LATE,
                                KEPT_LATE,
                                13,
                                ACCEPTED,
                                KEPT_LATE,
                                19,
                                KEPT_LATE,
                                KEPT_LATE),
                        table(
                                "breach acknowledged and then found kept",
                                dueOn10().on(15).breached("b", 15).on(18).fulfilled("f", 8),
                                9,
                                ACCEPTED,
                                KEPT,
                                11,
                                LATE,
                                KEPT,
                                16,
                                BREACHED,
                                KEPT,
                                19,
                                KEPT,
                                KEPT),
                        table(
                                "fulfilment of a proposed promise implies its acceptance",
                                new PromiseStory().on(1).made(1, due(10)).on(8).fulfilled("f", 8),
                                5,
                                PROPOSED,
                                PROPOSED,
                                9,
                                KEPT,
                                KEPT),
                        table(
                                "withdrawn",
                                dueOn10().on(9).withdrawn("w", 9),
                                8,
                                ACCEPTED,
                                ACCEPTED,
                                11,
                                WITHDRAWN,
                                WITHDRAWN),
                        table(
                                "standing is never late",
                                new PromiseStory().on(1).made(1, null).accepted(1),
                                29,
                                ACCEPTED,
                                ACCEPTED),
                        table(
                                "a hold that nobody ended is kept at its end",
                                holdUntil10(),
                                9,
                                ACCEPTED,
                                ACCEPTED,
                                11,
                                KEPT,
                                KEPT),
                        table(
                                "a hold whose breach is found after its end",
                                holdUntil10().on(20).breached("b", 6),
                                5,
                                ACCEPTED,
                                ACCEPTED,
                                7,
                                ACCEPTED,
                                BREACHED,
                                11,
                                KEPT,
                                BREACHED,
                                21,
                                BREACHED,
                                BREACHED),
                        table(
                                "a hold whose breach is acknowledged after its end",
                                holdUntil10().on(20).breached("b", 20),
                                11,
                                KEPT,
                                KEPT,
                                21,
                                BREACHED,
                                BREACHED),
                        table(
                                "a hold extended before its end",
                                holdUntil10().on(8).renegotiated("r", 8, due(20)),
                                11,
                                ACCEPTED,
                                ACCEPTED,
                                21,
                                KEPT,
                                KEPT),
                        table(
                                "a hold extended after its end as known now",
                                holdUntil10().on(12).renegotiated("r", 12, due(20)),
                                11,
                                KEPT,
                                KEPT,
                                13,
                                KEPT,
                                KEPT),
                        table(
                                "an act before the beginning counts from it",
                                new PromiseStory()
                                        .on(1)
                                        .made(1, due(10))
                                        .accepted(1)
                                        .on(3)
                                        .fulfilled("f", 3)
                                        .on(20)
                                        .insteadOf("made")
                                        .says("n", june(6), promise(Kind.DUE_BY, due(10))),
                                4,
                                KEPT,
                                null,
                                7,
                                KEPT,
                                KEPT))
                .flatMap(cases -> cases)
                .map(Case::arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsOnBothAxes(String name, Case one) {
        long t = june(one.day);
        assertThat(one.story.knew(t).map(Life::state).orElse(null))
                .as("what we knew then")
                .isEqualTo(one.knew);
        assertThat(one.story.truth(t).map(Life::state).orElse(null))
                .as("what was true then")
                .isEqualTo(one.truth);
    }

    @Test
    void correctedInContent() {
        CommitmentMade other = promise(Kind.DUE_BY, due(10));
        PromiseStory story = new PromiseStory()
                .on(1)
                .made(1, due(10))
                .on(12)
                .insteadOf("made")
                .says(
                        "n",
                        june(1),
                        new CommitmentMade(
                                PromiseStory.ID,
                                other.kind(),
                                other.side(),
                                "ines",
                                "claire",
                                "12 gear sets",
                                other.due(),
                                null,
                                "emea",
                                null,
                                null,
                                null,
                                null,
                                false,
                                null));

        assertThat(what(story.knew(june(11)).orElseThrow())).isEqualTo("120 gear sets");
        assertThat(what(story.truth(june(11)).orElseThrow())).isEqualTo("12 gear sets");
        assertThat(what(story.knew(june(13)).orElseThrow())).isEqualTo("12 gear sets");
    }

    @Test
    void aCorrectedMakingReachesWhatARenegotiationLeftAsItWas() {
        CommitmentMade other = promise(Kind.DUE_BY, due(10));
        PromiseStory story = dueOn10()
                .on(9)
                .renegotiated("r", 9, due(30))
                .on(12)
                .insteadOf("made")
                .says(
                        "n",
                        june(1),
                        new CommitmentMade(
                                PromiseStory.ID,
                                other.kind(),
                                other.side(),
                                "ines",
                                "claire",
                                "12 gear sets",
                                other.due(),
                                null,
                                "emea",
                                null,
                                null,
                                null,
                                null,
                                false,
                                null));

        assertThat(what(story.truth(june(20)).orElseThrow())).isEqualTo("12 gear sets");
    }

    @Test
    void aReassignmentKnownEarlyHoldsFromItsDate() {
        PromiseStory story = dueOn10().on(4).reassigned("s", 8, "hana");

        assertThat(story.knew(june(3)).orElseThrow().responsible()).isEqualTo("ines");
        assertThat(story.knew(june(5)).orElseThrow().responsible()).isEqualTo("ines");
        assertThat(story.truth(june(5)).orElseThrow().responsible()).isEqualTo("ines");
        assertThat(story.knew(june(9)).orElseThrow().responsible()).isEqualTo("hana");
    }

    @Test
    void aReassignmentLearnedLateHoldsFromItsDateOnlyForWhoKnows() {
        PromiseStory story = dueOn10().on(9).reassigned("s", 4, "hana");

        assertThat(story.knew(june(5)).orElseThrow().responsible()).isEqualTo("ines");
        assertThat(story.truth(june(5)).orElseThrow().responsible()).isEqualTo("hana");
        assertThat(story.truth(june(3)).orElseThrow().responsible()).isEqualTo("ines");
    }

    @Test
    void theChainKeepsEarlierPromisesAndWhoAgreed() {
        PromiseStory story =
                dueOn10().on(9).renegotiated("r", 9, due(20)).on(19).renegotiated("q", 19, due(30));

        assertThat(story.truth(june(8)).orElseThrow().chain()).hasSize(1);
        assertThat(story.truth(june(10)).orElseThrow().chain()).hasSize(2);
        Life life = story.truth(june(21)).orElseThrow();
        assertThat(life.chain()).extracting(Promised::due).containsExactly(due(10), due(20), due(30));
        assertThat(life.chain()).extracting(Promised::agreedBy).containsExactly(null, "claire", "claire");
    }

    @Test
    void madeConfidentialLaterIsHiddenInAllOfItsPast() {
        PromiseStory story = dueOn10().on(12).audience("c", "ines", "hana");

        assertThat(story.known(june(11)).audience().isEverybody()).isTrue();
        assertThat(story.facts().audience().admits(Reader.of("dana"))).isFalse();
        assertThat(story.facts().audience().admits(Reader.of("hana"))).isTrue();
        assertThat(story.on(13).audience("d", "*").facts().audience().isEverybody())
                .isTrue();
    }

    @Test
    void ofTwoActsWithOneEffectiveInstantTheFirstRecordedEndsIt() {
        PromiseStory breachFirst = dueOn10().on(12).breached("b", 12).on(13).fulfilled("f", 12);
        PromiseStory fulfilmentFirst =
                dueOn10().on(12).fulfilled("f", 12).on(13).breached("b", 12);

        assertThat(breachFirst.truth(june(14)).orElseThrow().state()).isEqualTo(BREACHED);
        assertThat(breachFirst.truth(june(14)).orElseThrow().afterEnd()).containsExactly("f");
        assertThat(fulfilmentFirst.truth(june(14)).orElseThrow().state()).isEqualTo(KEPT_LATE);
    }

    @Test
    void ofTwoRenegotiationsWithOneEffectiveInstantTheLaterRecordedHolds() {
        PromiseStory story =
                dueOn10().on(9).renegotiated("r", 9, due(20)).on(10).renegotiated("q", 9, due(30));

        assertThat(story.truth(june(9)).orElseThrow().promised().due()).isEqualTo(due(30));
    }

    @Test
    void aCorrectionKeepsTheRankOfTheFirstOfItsChain() {
        PromiseStory story = dueOn10()
                .on(9)
                .renegotiated("r", 9, due(20))
                .on(10)
                .renegotiated("q", 9, due(30))
                .on(11)
                .insteadOf("r")
                .renegotiated("r2", 9, due(25));

        assertThat(story.truth(june(9)).orElseThrow().promised().due()).isEqualTo(due(30));
    }

    @Test
    void oneEventOnEachSideOfAnInstantByAMicrosecond() {
        long t = june(8);
        PromiseStory story = dueOn10()
                .recordedAt(t - 1)
                .says(
                        "r",
                        t - 1,
                        new io.meridian.commitment.events.CommitmentRenegotiated(
                                PromiseStory.ID, "119 gear sets", null, null, "claire", null, null))
                .recordedAt(t + 1)
                .fulfilledAt("f", t + 1);

        assertThat(what(story.truth(t - 2).orElseThrow())).isEqualTo("120 gear sets");
        assertThat(what(story.truth(t - 1).orElseThrow())).isEqualTo("119 gear sets");
        assertThat(story.truth(t).orElseThrow().state()).isEqualTo(ACCEPTED);
        assertThat(story.knew(t).orElseThrow().state()).isEqualTo(ACCEPTED);
        assertThat(story.truth(t + 1).orElseThrow().state()).isEqualTo(KEPT);
        assertThat(story.knew(t + 1).orElseThrow().state()).isEqualTo(KEPT);
    }

    @Test
    void whoKeepsItHasTheWholeDueDayInThePromisesOwnZone() {
        long end = due(10).end();

        assertThat(dueOn10().fulfilledAt("f", end - 1).truth(end).orElseThrow().state())
                .isEqualTo(KEPT);
        assertThat(dueOn10().fulfilledAt("f", end).truth(end).orElseThrow().state())
                .isEqualTo(KEPT_LATE);
        assertThat(dueOn10().truth(end - 1).orElseThrow().state()).isEqualTo(ACCEPTED);
        assertThat(dueOn10().truth(end).orElseThrow().state()).isEqualTo(LATE);
        assertThat(Instants.text(end)).isEqualTo("2026-06-10T22:00:00.000000Z");
    }

    @Test
    void itsDocumentsAreReadBackAsTheyWereWritten() {
        CommitmentFacts facts = dueOn10()
                .on(9)
                .renegotiated("r", 9, due(20))
                .reassigned("s", 9, "hana")
                .audience("a", "ines")
                .on(12)
                .breached("b", 12)
                .undoes("u", "b")
                .fulfilled("f", 8)
                .facts();
        DocumentJson json = new DocumentJson();

        assertThat(json.read(json.write(facts), CommitmentFacts.class)).isEqualTo(facts);
        for (CommitmentSpan span : CommitmentSpan.of(facts)) {
            assertThat(json.read(json.write(span), CommitmentSpan.class)).isEqualTo(span);
        }
    }

    @Test
    void daysLateCountFromTheDueDayInThePromisesOwnZone() {
        Function<Long, Integer> late = at -> dueOn10().truth(at).orElseThrow().daysLate(reading(at));

        assertThat(late.apply(due(10).end() - 1)).isZero();
        assertThat(late.apply(due(10).end())).isEqualTo(1);
        assertThat(late.apply(june(14))).isEqualTo(4);
    }

    @Test
    void daysLateGrowAtTheMidnightOfThePromisesOwnZone() {
        long nextMidnight = due(11).end();
        Reading before = reading(nextMidnight - 1);

        assertThat(dueOn10().facts().life(before).orElseThrow().daysLate(before))
                .isEqualTo(1);
        assertThat(before.changesAt()).hasValue(nextMidnight);
        assertThat(dueOn10().truth(nextMidnight).orElseThrow().daysLate(reading(nextMidnight)))
                .isEqualTo(2);
    }

    @Test
    void ofADueInstantDaysLateAreFullDays() {
        PromiseStory atNoon = new PromiseStory().on(1).made(1, noon(10)).accepted(1);
        Function<Long, Integer> late = at -> atNoon.truth(at).orElseThrow().daysLate(reading(at));

        assertThat(late.apply(june(11) - 1)).as("less than a day").isZero();
        assertThat(late.apply(june(11))).isEqualTo(1);
        assertThat(atNoon.fulfilled("f", 13).truth(june(20)).orElseThrow().daysLate(reading(june(20))))
                .as("kept late")
                .isEqualTo(3);
    }

    @Test
    void whatWasKeptOnADayThatWasGivenIsAsManyDaysLateAsLieBetweenTheDays() {
        When twelfth = When.on(LocalDate.of(2026, 6, 12), ZoneId.of("Pacific/Auckland"));

        Life life = dueOn10().fulfilledOn("f", twelfth).truth(june(20)).orElseThrow();

        assertThat(Instants.instant(twelfth.begin()))
                .as("still the 11th in Paris")
                .isEqualTo("2026-06-11T12:00:00Z");
        assertThat(life.daysLate(reading(june(20)))).isEqualTo(2);
    }

    @Test
    void lateComesWithoutAnybodyActingAndTheReadingSaysWhen() {
        var reading = reading(june(9));
        dueOn10().facts().life(reading);

        assertThat(reading.changesAt()).hasValue(due(10).end());
    }

    @Test
    void whatWasDoneBeforeACorrectedBeginningIsDoneAtIt() {
        Life life = new PromiseStory()
                .on(1)
                .made(1, due(10))
                .accepted(1)
                .on(3)
                .fulfilled("f", 3)
                .on(20)
                .insteadOf("made")
                .says("n", june(6), promise(Kind.DUE_BY, due(10)))
                .truth(june(21))
                .orElseThrow();

        assertThat(life.acceptedAt()).isEqualTo(june(6));
        assertThat(life.endedAt()).isEqualTo(june(6));
    }

    @Test
    void whatEndedOnADayThatWasGivenSaysThatDay() {
        assertThat(dueOn10()
                        .fulfilledOn("f", due(8))
                        .truth(june(11))
                        .orElseThrow()
                        .endedGiven())
                .isEqualTo(due(8));
        assertThat(dueOn10().fulfilled("f", 8).truth(june(11)).orElseThrow().endedGiven())
                .as("now, or an instant of its event alone")
                .isNull();
        assertThat(holdUntil10().truth(june(11)).orElseThrow().endedGiven())
                .as("a hold ran out at the end of its due day")
                .isEqualTo(due(10));
    }

    @Test
    void whatWasDoneBeforeACorrectedBeginningSaysTheDayOfTheBeginning() {
        PromiseStory story = new PromiseStory().on(1).made(1, due(10)).on(3).fulfilledOn("f", due(3));

        assertThat(story.on(20)
                        .insteadOf("made")
                        .says("n", june(6), promise(Kind.DUE_BY, due(10)))
                        .truth(june(21))
                        .orElseThrow()
                        .endedGiven())
                .isNull();
    }

    private static PromiseStory dueOn10() {
        return new PromiseStory().on(1).made(1, due(10)).accepted(1);
    }

    private static PromiseStory kept8recorded18() {
        return dueOn10().on(18).fulfilled("f", 8);
    }

    private static PromiseStory holdUntil10() {
        return new PromiseStory()
                .on(1)
                .says("made", june(1), promise(Kind.HOLD_UNTIL, due(10)))
                .accepted(1);
    }

    private static @Nullable String what(Life life) {
        return life.promised().what();
    }

    private static Stream<Case> table(String name, PromiseStory story, @Nullable Object... rows) {
        Stream.Builder<Case> cases = Stream.builder();
        for (int i = 0; i < rows.length; i += 3) {
            cases.add(new Case(name, story, (Integer) rows[i], (State) rows[i + 1], (State) rows[i + 2]));
        }
        return cases.build();
    }
}
