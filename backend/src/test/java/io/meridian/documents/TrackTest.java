package io.meridian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackTest {
    private final Story<String> story = new Story<>();

    @Test
    void theLatestFactEffectiveAtOrBeforeTheInstantHolds() {
        story.says("a", "five", 5).says("b", "nine", 9);

        assertThat(story.valueAt(4)).isNull();
        assertThat(story.valueAt(5)).isEqualTo("five");
        assertThat(story.valueAt(8)).isEqualTo("five");
        assertThat(story.valueAt(9)).isEqualTo("nine");
    }

    @Test
    void whatIsLearnedLateButTrueEarlierDoesNotHideWhatCameAfterIt() {
        story.says("a", "nine", 9).says("b", "five", 5);

        assertThat(story.valueAt(6)).isEqualTo("five");
        assertThat(story.valueAt(10)).isEqualTo("nine");
    }

    @Test
    void aCorrectionReplacesWhatItNames() {
        story.says("a", "wrong", 5).corrects("b", "a", "right", 5);

        assertThat(story.valueAt(5)).isEqualTo("right");
        assertThat(story.track().standing()).hasSize(1);
    }

    @Test
    void aCorrectionThatMovesTheTimeTakesTheFactAlong() {
        story.says("a", "meeting", 5).corrects("b", "a", "meeting", 12);

        assertThat(story.valueAt(5)).isNull();
        assertThat(story.valueAt(12)).isEqualTo("meeting");
    }

    @Test
    void aCorrectionToEarlierIsTrueFromEarlier() {
        story.says("a", "meeting", 12).corrects("b", "a", "meeting", 5);

        assertThat(story.valueAt(5)).isEqualTo("meeting");
    }

    @Test
    void undoingTakesBackAndUndoingThatBringsBack() {
        story.says("a", "said", 5).undoes("b", "a");
        assertThat(story.valueAt(9)).isNull();

        story.undoes("c", "b");
        assertThat(story.valueAt(9)).isEqualTo("said");

        story.undoes("d", "c");
        assertThat(story.valueAt(9)).isNull();
    }

    @Test
    void whatWasSaidWasTakenBackWhereNothingOfItStands() {
        assertThat(story.track().wasTakenBack()).isFalse();
        story.says("a", "said", 5).corrects("b", "a", "said better", 6);
        assertThat(story.track().wasTakenBack()).isFalse();

        story.undoes("c", "b");
        assertThat(story.track().wasTakenBack()).as("the first stands again").isFalse();
        story.undoes("d", "a");
        assertThat(story.track().wasTakenBack()).isTrue();
        story.undoes("e", "d");
        assertThat(story.track().wasTakenBack()).isFalse();
    }

    @Test
    void undoingACorrectionBringsBackWhatItReplacedAtItsOwnTime() {
        story.says("a", "first", 5).corrects("b", "a", "second", 12).undoes("c", "b");

        assertThat(story.valueAt(5)).isEqualTo("first");
        assertThat(story.valueAt(12)).isEqualTo("first");
    }

    @Test
    void aCorrectionCorrectedReadsTheLast() {
        story.says("a", "first", 5).corrects("b", "a", "second", 6).corrects("c", "b", "third", 7);

        assertThat(story.track().standing()).extracting(Fact::event).containsExactly("c");
        assertThat(story.track().chain(story.track().standing().getFirst()))
                .extracting(Fact::event)
                .containsExactly("c", "b", "a");
    }

    @Test
    void undoingTheLastOfAChainBringsBackTheOneBeforeOnly() {
        story.says("a", "first", 5)
                .corrects("b", "a", "second", 6)
                .corrects("c", "b", "third", 7)
                .undoes("d", "c");

        assertThat(story.track().standing()).extracting(Fact::event).containsExactly("b");
    }

    @Test
    void aCorrectionOfAnUndoSpeaksForTheWholeChain() {
        story.says("a", "first", 5).undoes("b", "a").corrects("c", "b", "after all", 6);

        assertThat(story.track().standing()).extracting(Fact::event).containsExactly("c");
    }

    @ParameterizedTest
    @CsvSource({
        "said, e0",
        "said corrected, e1",
        "said corrected undone, e0 e2",
        "said corrected undone taken-back, e3",
        "said corrected undone taken-back undone, e0 e2 e4",
        "said corrected undone undone, e1 e3",
        "said corrected undone corrected, e3",
        "said undone, e1",
        "said undone undone, e0 e2",
    })
    void whatOnlyUndosOfLaterThingsCameAfterIsLastOfItsChain(String acts, String last) {
        Track<String> track = tell(acts);

        assertThat(track.facts().stream().map(Fact::event).filter(track::isLast))
                .containsExactly(last.split(" "));
    }

    /** What it is called: what stands, else what stood last, never the words of a correction that was taken back. */
    @ParameterizedTest
    @CsvSource({
        "said, first",
        "said corrected, second",
        "said corrected corrected, third",
        "said undone, first",
        "said undone undone, first",
        "said corrected undone, first",
        "said corrected undone undone, second",
        "said corrected undone undone undone, first",
        "said corrected undone corrected, third",
        "said corrected undone corrected undone, first",
        "said corrected undone taken-back, first",
        "said corrected undone taken-back undone, first",
        "said corrected corrected undone taken-back, first",
        "said undone corrected, second",
        "said undone corrected undone, second",
    })
    void whatIsTakenBackIsCalledWhatItWasCalledLast(String acts, String called) {
        assertThat(tell(acts).firstSaid()).map(Fact::said).contains(called);
    }

    private Track<String> tell(String acts) {
        Iterator<String> words = List.of("first", "second", "third").iterator();
        List<String> events = new ArrayList<>();
        for (String act : acts.split(" ")) {
            String event = "e" + events.size();
            switch (act) {
                case "said" -> story.says(event, words.next(), 5);
                case "corrected" -> story.corrects(event, named(events), words.next(), 5);
                case "undone" -> story.undoes(event, events.getLast());
                default ->
                    story.undoes(event, story.track().standing().getFirst().event());
            }
            events.add(event);
        }
        return story.track();
    }

    /** What stands is what a correction names; where nothing does, that it was taken back. */
    private String named(List<String> events) {
        return story.track().standing().stream().findFirst().map(Fact::event).orElseGet(events::getLast);
    }

    @Test
    void ofTwoFactsWithOneInstantTheLaterRecordedHolds() {
        story.says("a", "first", 5).says("b", "second", 5);

        assertThat(story.valueAt(5)).isEqualTo("second");
    }

    @Test
    void aCorrectionKeepsTheRankOfTheFirstOfItsChain() {
        story.says("a", "first", 5).says("b", "second", 5).corrects("c", "a", "first, corrected", 5);

        assertThat(story.valueAt(5)).isEqualTo("second");
    }

    @Test
    void ofTwoCorrectionsOfOneFactTheLaterRecordedHolds() {
        story.says("a", "first", 5).corrects("b", "a", "mine", 5).corrects("c", "a", "theirs", 5);

        assertThat(story.valueAt(5)).isEqualTo("theirs");
    }

    @Test
    void whatIsPlannedLiesInTheTrackAndAnnouncesItself() {
        story.says("a", "now", 5).says("b", "later", 9).says("c", "much later", 20);
        Reading reading = new Reading(6, Reader.of("anna"));

        assertThat(story.track().at(reading)).map(Fact::said).hasValue("now");
        assertThat(story.track().planned(reading)).extracting(Fact::said).containsExactly("later", "much later");
        assertThat(reading.changesAt()).isEqualTo(OptionalLong.of(9));
    }

    @Test
    void untilGivesWhatHasComeInOrder() {
        story.says("a", "nine", 9).says("b", "five", 5).says("c", "twelve", 12);

        assertThat(story.track().until(new Reading(9, Reader.of("anna"))))
                .extracting(Fact::said)
                .containsExactly("five", "nine");
    }

    @Test
    void sinceGivesWhatTheAggregateLearnedAfterAVersion() {
        story.says("a", "first", 5).says("b", "second", 6);

        assertThat(story.track().since(0L)).extracting(Fact::event).containsExactly("b");
        assertThat(story.track().since(null)).isEmpty();
    }

    @Test
    void aMicrosecondDecides() {
        story.says("a", "said", 1_000_001);

        assertThat(story.valueAt(1_000_000)).isNull();
        assertThat(story.valueAt(1_000_001)).isEqualTo("said");
    }

    @Test
    void aTrackEndsWithoutWhatTakesAllOfItAway() {
        story.says("a", "first", 5);
        assertThat(story.track().endsWithout(facts("a"))).isTrue();

        story.corrects("b", "a", "again", 6);
        assertThat(story.track().endsWithout(facts("b"))).isFalse();
        assertThat(story.track().endsWithout(facts("b", "a"))).isTrue();

        story.undoes("c", "b").undoes("d", "c").undoes("e", "a");
        assertThat(story.track().endsWithout(facts("d"))).isTrue();
        assertThat(story.track().endsWithout(List.of())).isFalse();
    }

    @Test
    void whatWasTakenBackDoesNotEnd() {
        story.says("a", "first", 5).undoes("b", "a");

        assertThat(story.track().endsWithout(facts("a"))).isFalse();
        assertThat(story.track().endsWithout(facts("b"))).isFalse();
    }

    private List<Fact<String>> facts(String... events) {
        return Stream.of(events)
                .map(event -> story.track().find(event).orElseThrow())
                .toList();
    }

    @Test
    void anEmptyTrackSaysNothing() {
        assertThat(Track.<String>empty().at(new Reading(5, Reader.of("anna")))).isEmpty();
        assertThat(Track.<String>empty().standing()).isEqualTo(List.of());
    }
}
