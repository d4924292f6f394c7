package io.meridian.interaction;

import static io.meridian.interaction.MeetingStory.june;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.DocumentJson;
import io.meridian.documents.NoDocuments;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases: what was known on a day, and what was true on it as we know now. */
class InteractionOnBothAxesTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                        table(
                                "recorded four weeks late",
                                new MeetingStory().on(18).told("i", 5, "castings six weeks short"),
                                4,
                                null,
                                null,
                                10,
                                null,
                                "castings six weeks short",
                                19,
                                "castings six weeks short",
                                "castings six weeks short"),
                        table(
                                "content corrected",
                                new MeetingStory()
                                        .on(5)
                                        .told("i", 5, "we failed")
                                        .on(12)
                                        .insteadOf("i")
                                        .told("j", 5, "not booked in"),
                                4,
                                null,
                                null,
                                10,
                                "we failed",
                                "not booked in",
                                13,
                                "not booked in",
                                "not booked in"),
                        table(
                                "logged for the 5th and corrected to the 12th",
                                new MeetingStory()
                                        .on(5)
                                        .told("i", 5, "visit")
                                        .on(14)
                                        .insteadOf("i")
                                        .told("j", 12, "visit"),
                                6,
                                "visit",
                                null,
                                13,
                                "visit",
                                "visit"),
                        table(
                                "logged for the 12th and corrected to the 5th",
                                new MeetingStory()
                                        .on(12)
                                        .told("i", 12, "visit")
                                        .on(14)
                                        .insteadOf("i")
                                        .told("j", 5, "visit"),
                                4,
                                null,
                                null,
                                6,
                                null,
                                "visit",
                                15,
                                "visit",
                                "visit"),
                        table(
                                "a correction corrected, and the second undone",
                                new MeetingStory()
                                        .on(5)
                                        .told("i", 5, "one")
                                        .on(6)
                                        .insteadOf("i")
                                        .told("j", 5, "two")
                                        .on(8)
                                        .insteadOf("j")
                                        .told("k", 5, "three")
                                        .on(10)
                                        .undoes("u", "k"),
                                5,
                                "one",
                                "two",
                                7,
                                "two",
                                "two",
                                9,
                                "three",
                                "two",
                                11,
                                "two",
                                "two"),
                        table(
                                "an undo undone",
                                new MeetingStory()
                                        .on(5)
                                        .told("i", 5, "one")
                                        .on(6)
                                        .insteadOf("i")
                                        .told("j", 5, "two")
                                        .on(8)
                                        .undoes("u", "j")
                                        .on(10)
                                        .undoes("v", "u"),
                                7,
                                "two",
                                "two",
                                9,
                                "one",
                                "two",
                                11,
                                "two",
                                "two"),
                        table(
                                "cancelled",
                                new MeetingStory()
                                        .on(5)
                                        .told("i", 5, "visit")
                                        .on(8)
                                        .cancelled("c", "i", 5),
                                6,
                                "visit",
                                null,
                                9,
                                null,
                                null),
                        table(
                                "corrected and then cancelled",
                                new MeetingStory()
                                        .on(5)
                                        .told("i", 5, "visit")
                                        .on(6)
                                        .insteadOf("i")
                                        .told("j", 5, "call")
                                        .on(8)
                                        .cancelled("c", "j", 5),
                                7,
                                "call",
                                null,
                                9,
                                null,
                                null),
                        table(
                                "cancelled, and the cancellation undone",
                                new MeetingStory()
                                        .on(5)
                                        .told("i", 5, "visit")
                                        .on(6)
                                        .insteadOf("i")
                                        .told("j", 5, "call")
                                        .on(8)
                                        .cancelled("c", "j", 5)
                                        .on(10)
                                        .undoes("u", "c"),
                                7,
                                "call",
                                "call",
                                9,
                                null,
                                "call",
                                11,
                                "call",
                                "call"),
                        table(
                                "its logging undone",
                                new MeetingStory()
                                        .on(5)
                                        .told("i", 5, "visit")
                                        .on(8)
                                        .undoes("u", "i"),
                                6,
                                "visit",
                                null,
                                9,
                                null,
                                null))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}, on the {2}th")
    @MethodSource("cases")
    void readsOnBothAxes(String name, MeetingStory story, int day, @Nullable String knew, @Nullable String truth) {
        assertThat(story.knew(june(day))).as("what we knew then").isEqualTo(knew);
        assertThat(story.truth(june(day))).as("what was true then").isEqualTo(truth);
    }

    @Test
    void oneEventOnEachSideOfAnInstantByAMicrosecond() {
        long t = june(8);
        MeetingStory before = new MeetingStory().recordedAt(t - 1).toldAt("i", t - 1, "visit");
        MeetingStory after = new MeetingStory().recordedAt(t + 1).toldAt("i", t + 1, "visit");

        assertThat(before.knew(t)).isEqualTo("visit");
        assertThat(before.truth(t)).isEqualTo("visit");
        assertThat(after.knew(t)).isNull();
        assertThat(after.truth(t)).isNull();
        assertThat(after.truth(t + 1)).isEqualTo("visit");
    }

    @Test
    void madeConfidentialLaterIsHiddenInAllOfItsPast() {
        MeetingStory story =
                new MeetingStory().on(5).told("i", 5, "dinner").on(12).audience("c", "hana", "ines");

        assertThat(story.known(june(11)).audience().isEverybody()).isTrue();
        assertThat(story.facts().audience().admits(Reader.of("dana"))).isFalse();
        assertThat(story.facts().audience().admits(Reader.of("hana"))).isTrue();
    }

    @Test
    void theCardSaysWhenItWasLearnedAndHowOftenCorrected() {
        MeetingStory story = new MeetingStory()
                .on(18)
                .told("i", 5, "one")
                .on(20)
                .insteadOf("i")
                .told("j", 6, "two");

        InteractionCard card = card(story, 21);

        assertThat(card.occurredAt()).isEqualTo("2026-06-06T12:00:00.000000Z");
        assertThat(card.recordedAt()).isEqualTo("2026-06-18T12:00:00.000000Z");
        assertThat(card.recordedLater()).isTrue();
        assertThat(card.corrected()).isEqualTo(1);
    }

    @Test
    void whatIsRecordedWithinADayIsNotCalledLate() {
        assertThat(card(new MeetingStory().on(6).told("i", 5, "one"), 21).recordedLater())
                .isFalse();
    }

    @Test
    void theReadingSaysWhenItWillHaveHappened() {
        Reading reading = new Reading(june(4), Reader.of("ines"));
        new MeetingStory().on(5).told("i", 5, "one").facts().at(reading);

        assertThat(reading.changesAt()).hasValue(june(5));
    }

    @Test
    void itsDocumentIsReadBackAsItWasWritten() {
        InteractionFacts facts = new MeetingStory()
                .on(5)
                .audience("a", "ines")
                .told("i", 5, "visit")
                .on(6)
                .insteadOf("i")
                .told("j", 5, "call")
                .on(8)
                .cancelled("c", "j", 5)
                .facts();
        DocumentJson json = new DocumentJson();

        assertThat(json.read(json.write(facts), InteractionFacts.class)).isEqualTo(facts);
    }

    private static InteractionCard card(MeetingStory story, int day) {
        return InteractionCard.of(story.facts(), new NoDocuments(), new Reading(june(day), Reader.of("ines")))
                .orElseThrow();
    }

    private static Stream<Arguments> table(String name, MeetingStory story, @Nullable Object... rows) {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (int i = 0; i < rows.length; i += 3) {
            cases.add(Arguments.of(name, story, rows[i], rows[i + 1], rows[i + 2]));
        }
        return cases.build();
    }
}
