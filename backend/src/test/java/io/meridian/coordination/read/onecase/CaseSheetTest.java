package io.meridian.coordination.read.onecase;

import static io.meridian.coordination.CaseEvents.accepted;
import static io.meridian.coordination.CaseEvents.consent;
import static io.meridian.coordination.CaseEvents.globalStep;
import static io.meridian.coordination.CaseEvents.opened;
import static io.meridian.coordination.CaseEvents.openedFor;
import static io.meridian.coordination.CaseEvents.refusal;
import static io.meridian.coordination.CaseEvents.requested;
import static io.meridian.coordination.CaseEvents.step;
import static io.meridian.coordination.CaseStory.CASE;
import static io.meridian.coordination.CaseStory.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.coordination.CaseCard;
import io.meridian.coordination.CaseStory;
import io.meridian.coordination.FoldedCases;
import io.meridian.coordination.events.CaseChangeUndone;
import io.meridian.coordination.events.StepChangeUndone;
import io.meridian.coordination.read.onecase.CaseEntry.CaseEntryVersion;
import io.meridian.shared.Unknown;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CaseSheetTest {
    private final CaseStory story = new CaseStory();

    @Test
    void earlierAnswersStayShownBelowTheOneThatHolds() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", globalStep());
        story.on("2026-06-24", "marcus", refusal("promised to another customer"));
        story.on("2026-07-02", "dana", consent());

        assertThat(steps("2026-07-03"))
                .extracting(CaseEntry::kind)
                .containsExactly("ConsentGiven", "ConsentRefused", "StepRequested");
        assertThat(card("2026-07-03").steps().getFirst().consentBy()).isEqualTo("dana");
    }

    @Test
    void aCorrectedEntryKeepsWhatItSaidBefore() {
        story.on("2026-06-22T08:00", "ines", opened());
        String request = story.on("2026-06-22T09:00", "ines", step());
        story.replacing(
                request,
                "2026-06-22T09:00",
                "2026-06-25",
                "ines",
                requested("60 sets", false, "coordination", false, null));

        CaseEntry entry = steps("2026-06-30").getFirst();
        assertThat(entry.versions())
                .extracting(CaseEntryVersion::text)
                .containsExactly("60 sets", "40 sets from Milwaukee stock");
        assertThat(entry.stands()).isTrue();
    }

    @Test
    void anEntryTakenBackSaysSo() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", step());
        String answer = story.on("2026-06-24", "marcus", accepted());
        story.replacing(answer, "2026-06-25", "2026-06-25", "marcus", new StepChangeUndone(CASE, STEP));

        CaseEntry entry = steps("2026-06-30").getFirst();
        assertThat(entry.kind()).isEqualTo("StepAccepted");
        assertThat(entry.stands()).isFalse();
        assertThat(entry.versions()).extracting(CaseEntryVersion::takesBack).containsExactly(true, false);
    }

    @Test
    void anEntryHasTheWordsThatStandOrStoodLast() {
        story.on("2026-06-22T08:00", "ines", opened());
        String request = story.on("2026-06-22T09:00", "ines", step());
        String corrected = story.replacing(
                request,
                "2026-06-22T09:00",
                "2026-06-25",
                "ines",
                requested("60 sets", false, "coordination", false, null));
        assertThat(steps("2026-06-30").getFirst().said()).isEqualTo(corrected);

        story.replacing(corrected, "2026-06-26", "2026-06-26", "ines", new StepChangeUndone(CASE, STEP));
        assertThat(steps("2026-06-30").getFirst().said()).isEqualTo(request);

        story.replacing(request, "2026-06-27", "2026-06-27", "ines", new StepChangeUndone(CASE, STEP));
        assertThat(steps("2026-06-30").getFirst().stands()).isFalse();
        assertThat(steps("2026-06-30").getFirst().said()).isEqualTo(request);
    }

    @Test
    void whatWasTrueThenDoesNotShowWhatIsTrueLater() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", globalStep());
        story.on("2026-07-02", "dana", consent());

        assertThat(steps("2026-06-25")).extracting(CaseEntry::kind).containsExactly("StepRequested");
    }

    @Test
    void aCaseForOthersIsNotThere() {
        story.on("2026-06-22T08:00", "ines", openedFor("ines"));

        assertThat(card("2026-06-23").people()).containsExactly("ines");
        assertThatThrownBy(() -> sheet("2026-06-23", "marcus")).isInstanceOf(Unknown.class);
    }

    @Test
    void beforeItWasOpenedNothingIsSaidOfACase() {
        story.on("2026-06-22T08:00", "ines", opened());

        assertThat(sheet("2026-06-21", "ines").card()).isNull();
        assertThat(sheet("2026-06-21", "ines").history()).isEmpty();
    }

    @Test
    void aCaseWhoseOpeningWasUndoneKeepsItsHistory() {
        String opening = story.on("2026-06-22T08:00", "ines", opened());
        story.replacing(opening, "2026-06-23", "2026-06-23", "ines", new CaseChangeUndone(CASE));

        CaseSheet sheet = sheet("2026-06-24", "ines");
        assertThat(sheet.card()).isNull();
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(sheet.history())
                .singleElement()
                .satisfies(entry -> assertThat(entry.stands()).isFalse());
        assertThatThrownBy(() -> CaseSheet.past(
                        "another", FoldedCases.of(story.told()).seenBy("ines"), CaseStory.reading("2026-06-24")))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void aCaseForOthersWhoseOpeningWasUndoneIsNotThereEither() {
        String opening = story.on("2026-06-22T08:00", "ines", openedFor("ines"));
        story.replacing(opening, "2026-06-23", "2026-06-23", "ines", new CaseChangeUndone(CASE));

        assertThat(sheet("2026-06-24", "ines").history()).isNotEmpty();
        assertThatThrownBy(() -> sheet("2026-06-24", "marcus")).isInstanceOf(Unknown.class);
    }

    private List<CaseEntry> steps(String at) {
        return Objects.requireNonNull(sheet(at, "ines").steps().get(STEP));
    }

    private CaseCard card(String at) {
        return Objects.requireNonNull(sheet(at, "ines").card());
    }

    private CaseSheet sheet(String at, String reader) {
        return CaseSheet.past(CASE, FoldedCases.of(story.told()).seenBy(reader), CaseStory.reading(at));
    }
}
