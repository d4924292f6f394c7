package io.meridian.coordination.read.board;

import static io.meridian.coordination.CaseEvents.consent;
import static io.meridian.coordination.CaseEvents.globalStep;
import static io.meridian.coordination.CaseEvents.opened;
import static io.meridian.coordination.CaseEvents.openedFor;
import static io.meridian.coordination.CaseEvents.step;
import static io.meridian.coordination.CaseStory.CASE;
import static io.meridian.coordination.CaseStory.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.Governance;
import io.meridian.coordination.CaseCard;
import io.meridian.coordination.CaseStory;
import io.meridian.coordination.FoldedCases;
import io.meridian.coordination.StepCard;
import io.meridian.coordination.StepState;
import io.meridian.coordination.events.CaseNarrowed;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.ConflictRecorded;
import io.meridian.coordination.events.ConflictResolved;
import io.meridian.coordination.events.StepRequested;
import io.meridian.coordination.read.board.CoordinationBoard.AskedUnderAnotherMode;
import io.meridian.coordination.read.board.CoordinationBoard.PlannedStep;
import io.meridian.directory.Function;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoordinationBoardTest {
    private static final ZoneId TONGA = ZoneId.of("Pacific/Tongatapu");
    private static final StepFilter ALL = new StepFilter(null, null, null);
    private final CaseStory story = new CaseStory();

    @Test
    void everyStepStandsInTheLaneOfItsState() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", globalStep());
        story.on("2026-07-02", "dana", consent());

        assertThat(lane("2026-06-30", StepState.WAITING_FOR_CONSENT)).containsExactly(STEP);
        assertThat(lane("2026-07-03", StepState.WAITING_FOR_CONSENT)).isEmpty();
        assertThat(lane("2026-07-03", StepState.REQUESTED)).containsExactly(STEP);
    }

    @Test
    void theStepsOfACaseAreShownAsAPath() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", following("finance", "delivery"));
        story.on("2026-06-22T09:01", "ines", following("delivery", "operations"));
        story.on("2026-06-22T09:02", "ines", following("operations", "purchasing"));
        story.on("2026-06-22T09:03", "ines", following("purchasing", null));

        assertThat(board("2026-06-23", "ines").cases().getFirst().steps())
                .extracting(StepCard::id)
                .containsExactly("purchasing", "operations", "delivery", "finance");
    }

    @Test
    void aGovernanceModeLearnedLateListsTheOpenStepsAskedUnderTheOtherOne() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", globalStep());
        FoldedCases knownThen = FoldedCases.of(story.told()).governed("2026-01-01", Governance.COORDINATION);
        FoldedCases learned = FoldedCases.of(story.told())
                .governed("2026-01-01", Governance.COORDINATION)
                .governed("2026-06-01", Governance.CONTROL);

        assertThat(board(knownThen.seenBy("ines"), "2026-06-30").askedUnderAnotherMode())
                .isEmpty();
        CoordinationBoard now = board(learned.seenBy("ines"), "2026-06-30");
        assertThat(now.askedUnderAnotherMode())
                .extracting(AskedUnderAnotherMode::asked, AskedUnderAnotherMode::held)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Governance.COORDINATION, Governance.CONTROL));
        assertThat(now.askedUnderAnotherMode().getFirst().step().state())
                .as("what was demanded is never recomputed")
                .isEqualTo(StepState.WAITING_FOR_CONSENT);
    }

    @Test
    void aStepThatIsOverIsNotListedForItsMode() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", globalStep());
        story.on("2026-06-25", "ines", io.meridian.coordination.CaseEvents.cancelled());
        FoldedCases learned = FoldedCases.of(story.told()).governed("2026-06-01", Governance.CONTROL);

        assertThat(board(learned.seenBy("ines"), "2026-06-24").askedUnderAnotherMode())
                .hasSize(1);
        assertThat(board(learned.seenBy("ines"), "2026-06-30").askedUnderAnotherMode())
                .isEmpty();
    }

    @Test
    void aCaseNarrowedLaterIsHiddenInAllOfItsPastAndInEveryCount() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", step());
        story.on("2026-06-24", "ines", conflict());
        story.on("2026-07-10", "ines", new CaseNarrowed(CASE, List.of("dana", "ines")));

        assertThat(board("2026-06-25", "dana").cases()).hasSize(1);
        CoordinationBoard outsider = board("2026-06-25", "marcus");
        assertThat(outsider.cases()).isEmpty();
        assertThat(outsider.conflicts()).isEmpty();
        assertThat(outsider.lanes()).allSatisfy(lane -> assertThat(lane.steps()).isEmpty());
    }

    @Test
    void aConfidentialCaseReadsAsIfItWasNotThere() {
        CaseStory without = new CaseStory();
        story.on("2026-06-22T08:00", "ines", openedFor("ines"));
        story.on("2026-06-22T09:00", "ines", globalStep());

        assertThat(board("2026-06-25", "marcus"))
                .isEqualTo(board(FoldedCases.of(without.told()).seenBy("marcus"), "2026-06-25"));
    }

    @Test
    void aResolvedConflictIsNoLongerListedButWasBefore() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-24", "dana", conflict());
        story.on("2026-06-28", "ines", new ConflictResolved(CASE, "conflict-1", "half each", null));

        assertThat(board("2026-06-25", "ines").conflicts()).hasSize(1);
        assertThat(board("2026-06-29", "ines").conflicts()).isEmpty();
        assertThat(board("2026-06-29", "ines").cases().getFirst().conflicts()).hasSize(1);
    }

    @Test
    void aStepToComeIsPlannedFromItsRecordingOn() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-07-01", "2026-06-24", "ines", step());

        assertThat(board("2026-06-23", "ines").planned()).isEmpty();
        assertThat(board("2026-06-25", "ines").planned()).hasSize(1);
        assertThat(board("2026-07-02", "ines").planned()).isEmpty();
    }

    @Test
    void whatWasOpenedAndAskedOnADaySaysThatDay() {
        When opened = When.on(LocalDate.of(2026, 6, 20), TONGA);
        When asked = When.on(LocalDate.of(2026, 6, 21), TONGA);
        story.on("2026-06-19T11:00", "2026-06-22", "ines", openedOn(opened));
        story.on("2026-06-20T11:00", "2026-06-22", "ines", askedOn(asked));

        CaseCard card = board("2026-06-23", "ines").cases().getFirst();

        assertThat(card.openedGiven()).isEqualTo(opened);
        assertThat(card.steps()).extracting(StepCard::requestedGiven).containsExactly(asked);
    }

    @Test
    void aStepIsLateByTheDaysOfItsOwnZone() {
        story.on("2026-06-01T08:00", "ines", opened());
        story.on("2026-06-01T09:00", "ines", step(LocalDate.of(2026, 6, 10)));

        assertThat(daysLate("2026-06-11T04:59")).as("still the 10th in Chicago").isZero();
        assertThat(daysLate("2026-06-11T05:00")).isEqualTo(1);
        assertThat(daysLate("2026-06-12T04:59")).isEqualTo(1);
        assertThat(daysLate("2026-06-12T05:00")).isEqualTo(2);
        Reading late = CaseStory.reading("2026-06-11T12:00");
        CoordinationBoard.read("velaris", FoldedCases.of(story.told()).seenBy("ines"), late, ALL);
        assertThat(late.changesAt()).hasValue(CaseStory.instant("2026-06-12T05:00"));
    }

    @Test
    void aStepToComeSaysTheDayThatWasGiven() {
        When day = When.on(LocalDate.of(2026, 7, 1), TONGA);
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-30T11:00", "2026-06-24", "ines", askedOn(day));

        assertThat(board("2026-06-25", "ines").planned())
                .extracting(PlannedStep::given)
                .containsExactly(day);
    }

    @Test
    void whatWasOpenedAndAskedNowSaysNoDay() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", step());

        CaseCard card = board("2026-06-23", "ines").cases().getFirst();

        assertThat(card.openedGiven()).isNull();
        assertThat(card.steps().getFirst().requestedGiven()).isNull();
    }

    @Test
    void aFilterShowsTheStepsOfAFunctionAndTheirCases() {
        story.on("2026-06-22T08:00", "ines", opened());
        story.on("2026-06-22T09:00", "ines", step());
        Documents documents = FoldedCases.of(story.told()).seenBy("ines");

        assertThat(filtered(documents, new StepFilter(Function.OPERATIONS, "amer", null))
                        .cases())
                .hasSize(1);
        assertThat(filtered(documents, new StepFilter(Function.FINANCE, null, null))
                        .cases())
                .isEmpty();
        assertThat(filtered(documents, new StepFilter(null, null, "ines")).cases())
                .hasSize(1);
    }

    private static CoordinationBoard filtered(Documents documents, StepFilter filter) {
        return CoordinationBoard.read("velaris", documents, CaseStory.reading("2026-06-30"), filter);
    }

    private List<String> lane(String at, StepState state) {
        return board(at, "ines").lanes().stream()
                .filter(lane -> lane.state() == state)
                .flatMap(lane -> lane.steps().stream())
                .map(StepCard::id)
                .toList();
    }

    private int daysLate(String at) {
        return board(at, "ines").cases().getFirst().steps().getFirst().daysLate();
    }

    private CoordinationBoard board(String at, String reader) {
        return board(FoldedCases.of(story.told()).seenBy(reader), at);
    }

    private static CoordinationBoard board(Documents documents, String at) {
        return CoordinationBoard.read("velaris", documents, CaseStory.reading(at), ALL);
    }

    private static StepRequested following(String step, @org.jspecify.annotations.Nullable String after) {
        return new StepRequested(CASE, step, step, "emea", step, false, null, null, after, "coordination", false, null);
    }

    private static CaseOpened openedOn(When day) {
        return new CaseOpened(CASE, "Gear sets for Belfort", null, null, null, List.of("*"), day);
    }

    private static StepRequested askedOn(When day) {
        return new StepRequested(
                CASE, STEP, "operations", "amer", "40 sets", false, null, null, null, "coordination", false, day);
    }

    private static ConflictRecorded conflict() {
        return new ConflictRecorded(CASE, "conflict-1", "operations", "amer", "quality", "emea", null, "40 sets", null);
    }
}
