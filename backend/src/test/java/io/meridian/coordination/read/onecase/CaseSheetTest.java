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

import io.meridian.coordination.CaseStory;
import io.meridian.coordination.FoldedCases;
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
        assertThat(sheet("2026-07-03", "ines").card().steps().getFirst().consentBy())
                .isEqualTo("dana");
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
    void whatWasTrueThenDoesNotShowWhatIsTrueLater() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", globalStep());
        story.on("2026-07-02", "dana", consent());

        assertThat(steps("2026-06-25")).extracting(CaseEntry::kind).containsExactly("StepRequested");
    }

    @Test
    void aCaseForOthersIsNotThere() {
        story.on("2026-06-22T08:00", "ines", openedFor("ines"));

        assertThat(sheet("2026-06-23", "ines").card().people()).containsExactly("ines");
        assertThatThrownBy(() -> sheet("2026-06-23", "marcus")).isInstanceOf(Unknown.class);
    }

    @Test
    void aCaseIsNotThereBeforeItWasOpened() {
        story.on("2026-06-22T08:00", "ines", opened());

        assertThatThrownBy(() -> sheet("2026-06-21", "ines")).isInstanceOf(Unknown.class);
    }

    private List<CaseEntry> steps(String at) {
        return Objects.requireNonNull(sheet(at, "ines").steps().get(STEP));
    }

    private CaseSheet sheet(String at, String reader) {
        return CaseSheet.past(CASE, FoldedCases.of(story.told()).seenBy(reader), CaseStory.reading(at));
    }
}
