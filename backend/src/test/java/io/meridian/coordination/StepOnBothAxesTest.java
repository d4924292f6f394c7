package io.meridian.coordination;

import static io.meridian.coordination.CaseEvents.accepted;
import static io.meridian.coordination.CaseEvents.cancelled;
import static io.meridian.coordination.CaseEvents.completed;
import static io.meridian.coordination.CaseEvents.consent;
import static io.meridian.coordination.CaseEvents.declined;
import static io.meridian.coordination.CaseEvents.globalStep;
import static io.meridian.coordination.CaseEvents.handedOff;
import static io.meridian.coordination.CaseEvents.opened;
import static io.meridian.coordination.CaseEvents.refusal;
import static io.meridian.coordination.CaseEvents.requested;
import static io.meridian.coordination.CaseEvents.step;
import static io.meridian.coordination.CaseStory.CASE;
import static io.meridian.coordination.CaseStory.STEP;
import static io.meridian.coordination.StepState.ACCEPTED;
import static io.meridian.coordination.StepState.CANCELLED;
import static io.meridian.coordination.StepState.COMPLETED;
import static io.meridian.coordination.StepState.CONSENT_REFUSED;
import static io.meridian.coordination.StepState.DECLINED;
import static io.meridian.coordination.StepState.HANDED_OFF;
import static io.meridian.coordination.StepState.REQUESTED;
import static io.meridian.coordination.StepState.WAITING_FOR_CONSENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.coordination.events.StepChangeUndone;
import io.meridian.directory.Function;
import io.meridian.shared.Instants;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepOnBothAxesTest {
    private final CaseStory story = new CaseStory();

    @Test
    void milwaukeeRefusesAndTheRegionalHeadConsents() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T08:05", "ines", globalStep());
        story.on("2026-06-24", "marcus", refusal("promised to another customer"));
        story.on("2026-07-02", "dana", consent());

        assertThat(story.state("2026-06-23", "2026-06-23")).isEqualTo(WAITING_FOR_CONSENT);
        assertThat(story.state("2026-06-30", "2026-06-30")).isEqualTo(CONSENT_REFUSED);
        assertThat(story.life("2026-06-30", "2026-06-30")
                        .waitsFor()
                        .orElseThrow()
                        .person())
                .isEqualTo("ines");
        assertThat(story.state("2026-07-02", "2026-07-02")).isEqualTo(REQUESTED);
        assertThat(story.known("2026-07-02").step(STEP).course().standing())
                .as("the earlier answer stays shown")
                .hasSize(2);
    }

    @Test
    void underControlTheStepOfNovemberStartsWithoutTheConsentItsLikeWaitedForInJune() {
        story.on("2026-06-04T08:00", "dana", opened());
        story.on("2026-06-04T08:05", "dana", globalStep());
        story.on("2026-06-08", "marcus", consent());
        CaseStory november = new CaseStory();
        november.on("2026-11-09T08:00", "dana", opened());
        november.on("2026-11-09T08:05", "dana", requested("test-bench hours", true, "control", false, null));

        assertThat(story.state("2026-11-20", "2026-06-07")).isEqualTo(WAITING_FOR_CONSENT);
        assertThat(story.state("2026-11-20", "2026-06-09")).isEqualTo(REQUESTED);
        assertThat(november.state("2026-11-09", "2026-11-09")).isEqualTo(REQUESTED);
    }

    @Test
    void aConsentReportedLateIsTrueForThePastButWasNotKnownThen() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-06-01T09:00", "ines", globalStep());
        story.on("2026-06-03", "2026-06-10", "dana", consent());

        assertThat(story.state("2026-06-05", "2026-06-05")).isEqualTo(WAITING_FOR_CONSENT);
        assertThat(story.state("2026-06-10", "2026-06-05")).isEqualTo(REQUESTED);
    }

    @Test
    void aCompletionBeforeTheConsentThatWasNeededStands() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-06-01T09:00", "ines", globalStep());
        story.on("2026-06-05", "dana", consent());
        story.on("2026-06-03", "2026-06-08", "marcus", completed());

        assertThat(story.state("2026-06-04", "2026-06-04")).isEqualTo(WAITING_FOR_CONSENT);
        assertThat(story.state("2026-06-08", "2026-06-04")).isEqualTo(COMPLETED);
    }

    @Test
    void aHandOffAsksTheFurtherUnitAnewForConsentAndAnswer() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-06-01T09:00", "ines", globalStep());
        story.on("2026-06-02", "marcus", consent());
        story.on("2026-06-03", "marcus", accepted());
        story.on("2026-06-05", "marcus", handedOff("delivery", "emea"));
        story.on("2026-06-08", "olivier", consent());
        story.on("2026-06-09", "olivier", declined("no lorry"));

        assertThat(story.state("2026-06-20", "2026-06-04")).isEqualTo(ACCEPTED);
        assertThat(story.state("2026-06-20", "2026-06-06")).isEqualTo(WAITING_FOR_CONSENT);
        assertThat(story.life("2026-06-20", "2026-06-06").unit()).isEqualTo(new Unit(Function.DELIVERY, "emea"));
        assertThat(story.state("2026-06-20", "2026-06-08T13:00")).isEqualTo(HANDED_OFF);
        assertThat(story.state("2026-06-20", "2026-06-10")).isEqualTo(DECLINED);
    }

    @Test
    void theEarliestEndingEndsAStepWhicheverWasLearnedFirst() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-06-01T09:00", "ines", step());
        story.on("2026-06-10", "ines", cancelled());
        story.on("2026-06-08", "2026-06-18", "marcus", completed());

        assertThat(story.state("2026-06-11", "2026-06-11")).isEqualTo(CANCELLED);
        assertThat(story.state("2026-06-18", "2026-06-11")).isEqualTo(COMPLETED);
        assertThat(story.state("2026-06-18", "2026-06-07")).isEqualTo(REQUESTED);
    }

    @Test
    void anActBeforeACorrectedRequestCountsFromTheRequest() {
        story.on("2026-06-01T08:00", "ines", opened());
        String request = story.on("2026-06-01T09:00", "ines", step());
        story.on("2026-06-03", "marcus", accepted());
        story.replacing(request, "2026-06-05", "2026-06-06", "olivier", step());

        assertThat(story.state("2026-06-04", "2026-06-04")).isEqualTo(ACCEPTED);
        assertThat(story.known("2026-06-06").step(STEP).life(CaseStory.reading("2026-06-04")))
                .isEmpty();
        StepLife corrected = story.life("2026-06-06", "2026-06-06");
        assertThat(corrected.state()).isEqualTo(ACCEPTED);
        assertThat(corrected.since()).isEqualTo(CaseStory.instant("2026-06-05"));
        assertThat(corrected.requester()).as("whoever corrected it").isEqualTo("ines");
    }

    @Test
    void anAnswerUndoneNoLongerStandsAndUndoingTheUndoBringsItBack() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-06-01T09:00", "ines", step());
        String answer = story.on("2026-06-02", "marcus", accepted());
        String undo = story.replacing(answer, "2026-06-04", "2026-06-04", "marcus", new StepChangeUndone(CASE, STEP));
        story.replacing(undo, "2026-06-06", "2026-06-06", "marcus", new StepChangeUndone(CASE, STEP));

        assertThat(story.state("2026-06-03", "2026-06-03")).isEqualTo(ACCEPTED);
        assertThat(story.state("2026-06-05", "2026-06-03")).isEqualTo(REQUESTED);
        assertThat(story.state("2026-06-06", "2026-06-03")).isEqualTo(ACCEPTED);
    }

    @Test
    void aStepIsLateWhenItsDueDayHasEndedInItsOwnZoneByTheClockAlone() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-06-01T09:00", "ines", step(LocalDate.of(2026, 6, 10)));
        var chicagoMidnight = "2026-06-11T05:00";

        var before = CaseStory.reading("2026-06-11T04:59");
        assertThat(story.known("2026-06-02")
                        .step(STEP)
                        .life(before)
                        .orElseThrow()
                        .late())
                .isFalse();
        assertThat(before.changesAt()).hasValue(CaseStory.instant(chicagoMidnight));
        assertThat(story.life("2026-06-02", chicagoMidnight).late()).isTrue();
    }

    @Test
    void aRequestToComeIsPlannedAndNotThereYet() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-07-01", "2026-06-01T09:00", "ines", step());

        var now = CaseStory.reading("2026-06-15");
        StepFacts facts = story.known("2026-06-15").step(STEP);
        assertThat(facts.life(now)).isEmpty();
        assertThat(facts.requested().planned(now)).hasSize(1);
        assertThat(now.changesAt()).hasValue(CaseStory.instant("2026-07-01"));
    }

    @Test
    void aStepWithoutADueIsNeverLate() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-06-01T09:00", "ines", step());

        StepLife life = story.life("2026-06-02", "2030-01-01");
        assertThat(life.dueEnd()).isEqualTo(Instants.NEVER);
        assertThat(life.late()).isFalse();
    }
}
