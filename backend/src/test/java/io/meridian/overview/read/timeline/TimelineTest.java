package io.meridian.overview.read.timeline;

import static io.meridian.overview.Relationship.ACCOUNT;
import static io.meridian.overview.Relationship.at;
import static io.meridian.overview.Relationship.due;
import static io.meridian.overview.Relationship.logged;
import static io.meridian.overview.Relationship.made;
import static io.meridian.overview.Relationship.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.meridian.account.Role;
import io.meridian.account.events.EntityChangeUndone;
import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.TeamChangeUndone;
import io.meridian.commitment.State;
import io.meridian.commitment.events.CommitmentChangeUndone;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.Side;
import io.meridian.contact.events.ContactChangeUndone;
import io.meridian.coordination.events.CaseChangeUndone;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.StepChangeUndone;
import io.meridian.directory.Function;
import io.meridian.documents.Documents;
import io.meridian.interaction.events.InteractionCancelled;
import io.meridian.overview.Relationship;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happened, by the instant it happened on both axes. */
class TimelineTest {
    private static final TimelineFilter EVERYTHING = new TimelineFilter(Set.of(), Set.of(), Set.of(), Set.of(), false);

    private final Relationship velaris = new Relationship();

    @Test
    void whatHappenedLastStandsFirstWheneverItWasRecorded() {
        velaris.on(5)
                .meeting("lyon", 5, "kick-off")
                .on(9)
                .meeting("belfort", 3, "told late")
                .meeting("call", 8, "call");

        assertThat(titles(velaris.now(), 10)).containsExactly("call", "kick-off", "told late");
        assertThat(titles(velaris.now(), 4)).containsExactly("told late");
        assertThat(titles(velaris.knew(6), 10)).containsExactly("kick-off");
    }

    @Test
    void whatWasLearnedMoreThanADayLaterSaysSo() {
        velaris.on(5).meeting("lyon", 4, "next day").on(9).meeting("belfort", 3, "told late");

        List<TimelineEntry> entries = read(velaris.now(), 10).entries();

        assertThat(entries.getFirst().recordedLater()).isFalse();
        assertThat(entries.getLast().recordedLater()).isTrue();
        assertThat(entries.getLast().recordedAt()).isEqualTo(at(9));
    }

    @Test
    void aCorrectionShowsWhatStandsAndHowOftenItWasCorrectedAtItsOwnTime() {
        velaris.on(5)
                .says("first", "lyon", 5, logged("lyon", "kick-off"))
                .on(7)
                .by("ines")
                .insteadOf("first")
                .says("second", "lyon", 2, logged("lyon", "kick-off in Lyon"));

        TimelineEntry entry = read(velaris.now(), 10).entries().getFirst();

        assertThat(entry.title()).isEqualTo("kick-off in Lyon");
        assertThat(entry.at()).isEqualTo(at(2));
        assertThat(entry.corrections()).isEqualTo(1);
        assertThat(List.of(entry.by(), entry.correctedBy())).containsExactly("marcus", "ines");
        assertThat(entry.recordedAt()).isEqualTo(at(5));
        assertThat(titles(velaris.knew(6), 10)).containsExactly("kick-off");
        assertThat(titles(velaris.knew(6), 3)).isEmpty();
        assertThat(titles(velaris.now(), 3)).containsExactly("kick-off in Lyon");
    }

    @Test
    void aPromiseIsTheActsUponItAndReadsAsItStoodAtTheInstant() {
        velaris.on(1)
                .promise("gears", Side.OURS, 1, due(10), null)
                .accepted("gears", 1)
                .on(6)
                .renegotiated("gears", 6, due(20))
                .on(25)
                .fulfilled("gears", 18);

        assertThat(kinds(velaris.now(), 26))
                .containsExactly("CommitmentFulfilled", "CommitmentRenegotiated", "CommitmentMade");
        assertThat(state(velaris.now(), 26)).isEqualTo(State.KEPT);
        assertThat(state(velaris.knew(22), 22)).isEqualTo(State.LATE);
        TimelineEntry agreed = read(velaris.now(), 26).entries().get(1);
        assertThat(agreed.promise().due()).isEqualTo(due(20));
        assertThat(agreed.promise().earlierDue()).isEqualTo(due(10));
        TimelineEntry given = read(velaris.now(), 26).entries().getLast();
        assertThat(given.promise().due()).isEqualTo(due(10));
    }

    @Test
    void whatWasAgreedAfterThePromiseHadEndedIsToldAsItWasSaidAndThatItChangesNothing() {
        velaris.on(1)
                .promise("gears", Side.OURS, 1, due(10), null)
                .on(9)
                .renegotiated("gears", 9, due(20))
                .on(12)
                .fulfilled("gears", 8);

        List<TimelineEntry> entries = read(velaris.now(), 13).entries();
        assertThat(entries)
                .extracting(
                        TimelineEntry::kind,
                        entry -> entry.promise().due(),
                        entry -> entry.promise().earlierDue(),
                        entry -> entry.promise().afterEnd())
                .containsExactly(
                        tuple("CommitmentRenegotiated", due(20), due(10), true),
                        tuple("CommitmentFulfilled", due(10), null, false),
                        tuple("CommitmentMade", due(10), null, false));
        assertThat(read(velaris.knew(10), 13).entries())
                .extracting(entry -> entry.promise().afterEnd())
                .containsOnly(false);
    }

    @Test
    void whatWasDoneLaterOnTheSameDayDoesNotReachBack() {
        velaris.on(1)
                .promise("gears", Side.OURS, 1, due(20), null)
                .accepted("gears", 5)
                .on(6)
                .says("handed", "gears", 5, new CommitmentReassigned("gears", "dana", null, null))
                .on(7)
                .renegotiated("gears", 5, due(25));

        assertThat(read(velaris.now(), 10).entries())
                .extracting(
                        TimelineEntry::kind,
                        TimelineEntry::ours,
                        entry -> entry.promise().due())
                .containsExactlyInAnyOrder(
                        tuple("CommitmentRenegotiated", List.of("dana"), due(25)),
                        tuple("CommitmentReassigned", List.of("dana"), due(20)),
                        tuple("CommitmentAccepted", List.of("ines"), due(20)),
                        tuple("CommitmentMade", List.of("ines"), due(20)));
    }

    @Test
    void anActOnAPromiseNamesWhoHeldItThen() {
        velaris.on(1)
                .promise("gears", Side.OURS, 1, due(20), null)
                .on(3)
                .renegotiated("gears", 3, due(25))
                .on(5)
                .says("handed", "gears", 5, new CommitmentReassigned("gears", "dana", null, null))
                .on(8)
                .fulfilled("gears", 8);

        assertThat(read(velaris.now(), 10).entries())
                .extracting(TimelineEntry::kind, TimelineEntry::ours)
                .containsExactly(
                        tuple("CommitmentFulfilled", List.of("dana")),
                        tuple("CommitmentReassigned", List.of("dana")),
                        tuple("CommitmentRenegotiated", List.of("ines")),
                        tuple("CommitmentMade", List.of("ines")));
    }

    @Test
    void aCaseIsItsActsAndThoseOnItsSteps() {
        velaris.opened("one", 2)
                .asked("one", "step", 3)
                .stepAccepted("one", "step", 4)
                .closed("one", 6);

        assertThat(read(velaris.now(), 10).entries())
                .extracting(TimelineEntry::kind, TimelineEntry::title)
                .containsExactly(
                        tuple("CaseClosed", "Gear sets"),
                        tuple("StepAccepted", "40 sets"),
                        tuple("StepRequested", "40 sets"),
                        tuple("CaseOpened", "Gear sets"));
    }

    @Test
    void factsOfOneActOnTheAccountAreOneEntry() {
        velaris.on(1).registered(1).on(4).member("dana", Function.OPERATIONS, "amer", 4);

        assertThat(kinds(velaris.now(), 5)).hasSize(2);
        assertThat(read(velaris.now(), 5).entries().getFirst().ours()).containsExactly("dana");
    }

    @Test
    void itIsFilteredByGroupRegionPersonAndFunction() {
        velaris.ofOurs("ines", Function.SALES)
                .ofOurs("marcus", Function.QUALITY)
                .meeting("lyon", 2, "kick-off")
                .promise("gears", Side.OURS, 3, due(10), null)
                .opened("one", 4)
                .asked("one", "step", 5);

        assertThat(kinds(new TimelineFilter(Set.of("commitment"), Set.of(), Set.of(), Set.of(), false)))
                .containsExactly("CommitmentMade");
        assertThat(kinds(new TimelineFilter(Set.of("meeting"), Set.of(), Set.of(), Set.of(), false)))
                .containsExactly("meeting");
        assertThat(kinds(new TimelineFilter(Set.of(), Set.of("amer"), Set.of(), Set.of(), false)))
                .containsExactly("StepRequested");
        assertThat(kinds(new TimelineFilter(Set.of(), Set.of(), Set.of(), Set.of("claire"), false)))
                .containsExactly("CommitmentMade", "meeting");
        assertThat(kinds(new TimelineFilter(Set.of(), Set.of(), Set.of(Function.OPERATIONS), Set.of(), false)))
                .containsExactly("StepRequested");
        assertThat(kinds(new TimelineFilter(Set.of(), Set.of(), Set.of(Function.SALES), Set.of(), false)))
                .containsExactly("CommitmentMade", "meeting");
    }

    @Test
    void aWindowOfItCountsTheWhole() {
        velaris.meeting("a", 2, "first").meeting("b", 3, "second").meeting("c", 4, "third");

        Timeline window = Timeline.read(ACCOUNT, EVERYTHING, 1, 1, velaris.now(), reading(10));

        assertThat(window.entries()).extracting(TimelineEntry::title).containsExactly("second");
        assertThat(window.total()).isEqualTo(3);
    }

    @Test
    void whatIsForOthersEyesIsNotThere() {
        velaris.meeting("a", 2, "first")
                .meetingOnlyFor("dinner", "dana")
                .meeting("dinner", 3, "over dinner")
                .onlyFor("secret", "dana")
                .says("secret-made", "secret", 3, made("secret", Side.OURS, due(5), null));

        assertThat(titles(velaris.now(), 10)).containsExactly("first");
        assertThat(read(velaris.now(), 10).total()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackIsFoundApartAsItWasSaid() {
        velaris.meeting("a", 2, "stands")
                .says("call", "lyon", 3, logged("lyon", "a call"))
                .promise("gears", Side.OURS, 3, due(10), null)
                .on(4)
                .says("made", "spares", 4, made("spares", Side.OURS, due(12), null))
                .on(6)
                .insteadOf("call")
                .says("cancelled", "lyon", 3, new InteractionCancelled("lyon", "call", "it was another customer"))
                .on(7)
                .insteadOf("made")
                .says("undone", "spares", 4, new CommitmentChangeUndone("spares", "made"));

        assertThat(takenBack(velaris.now(), 10))
                .extracting(TimelineEntry::thing, TimelineEntry::at)
                .containsExactly(tuple("spares", at(4)), tuple("lyon", at(3)));
        assertThat(takenBack(velaris.knew(6), 10))
                .extracting(TimelineEntry::title)
                .containsExactly("a call");
        assertThat(takenBack(velaris.now(), 2)).isEmpty();
        assertThat(titles(velaris.now(), 10)).hasSize(2).contains("stands").doesNotContain("a call");
    }

    @Test
    void aCaseAStepAnEntityAContactAndAnAppointmentWhoseAddingWasUndoneAreFoundThereToo() {
        velaris.opened("gears", 2)
                .asked("gears", "sets", 3)
                .opened("kits", 3)
                .entity("lyon", 3)
                .contact("claire", 3)
                .member("marcus", Function.SALES, "emea", 3)
                .on(5)
                .insteadOf("sets-asked")
                .says("step-undone", "gears", 5, new StepChangeUndone("gears", "sets"))
                .insteadOf("kits-opened")
                .says("case-undone", "kits", 5, new CaseChangeUndone("kits"))
                .insteadOf("lyon-added")
                .says("entity-undone", "tree", 5, new EntityChangeUndone("lyon"))
                .insteadOf("claire-added")
                .says("contact-undone", "claire", 5, new ContactChangeUndone("claire"))
                .insteadOf("marcus-appointed")
                .says("appointment-undone", "team", 5, new TeamChangeUndone("marcus"));

        assertThat(takenBack(velaris.now(), 10))
                .extracting(TimelineEntry::kind, TimelineEntry::thing)
                .containsExactlyInAnyOrder(
                        tuple("StepRequested", "gears"),
                        tuple("CaseOpened", "kits"),
                        tuple("EntityAdded", "lyon"),
                        tuple("ContactAdded", "claire"),
                        tuple("MemberAppointed", "marcus"));
        assertThat(kinds(velaris.now(), 10)).containsExactly("CaseOpened");
        assertThat(takenBack(velaris.knew(4), 10)).isEmpty();
    }

    @Test
    void whatWasPlannedAndTakenBackIsFoundFromItsRecordingOn() {
        velaris.on(2)
                .member("marcus", Function.SALES, "emea", 20)
                .on(5)
                .insteadOf("marcus-appointed")
                .says("appointment-undone", "team", 5, new TeamChangeUndone("marcus"));

        assertThat(takenBack(velaris.now(), 6)).hasSize(1);
        assertThat(takenBack(velaris.now(), 1)).isEmpty();
    }

    @Test
    void aChangeOfTheTeamOpensTheAppointmentAndNamesThePerson() {
        velaris.says(
                "appointed",
                "team",
                3,
                new MemberAppointed("seat", "marcus", Function.SALES, "emea", Role.TEAM_MEMBER, null, due(5)));

        assertThat(read(velaris.now(), 10).entries())
                .extracting(
                        TimelineEntry::kind,
                        TimelineEntry::thing,
                        entry -> entry.change().subject())
                .containsExactly(tuple("MemberReleased", "seat", "marcus"), tuple("MemberAppointed", "seat", "marcus"));
    }

    @Test
    void whatWasTakenBackAndIsForOthersEyesIsNotThere() {
        velaris.meetingOnlyFor("dinner", "dana")
                .says("logged", "dinner", 3, logged("dinner", "over dinner"))
                .onlyFor("secret", "dana")
                .says("made", "secret", 3, made("secret", Side.OURS, due(5), null))
                .says("opened", "hush", 3, new CaseOpened("hush", "Hush", null, null, null, List.of("dana"), null))
                .on(5)
                .insteadOf("opened")
                .says("closed", "hush", 5, new CaseChangeUndone("hush"))
                .insteadOf("logged")
                .says("cancelled", "dinner", 3, new InteractionCancelled("dinner", "logged", null))
                .insteadOf("made")
                .says("undone", "secret", 3, new CommitmentChangeUndone("secret", "made"));

        assertThat(takenBack(velaris.now(), 10)).isEmpty();
    }

    private static List<TimelineEntry> takenBack(Documents documents, int day) {
        TimelineFilter filter = new TimelineFilter(Set.of(), Set.of(), Set.of(), Set.of(), true);
        return Timeline.read(ACCOUNT, filter, 0, 100, documents, reading(day)).entries();
    }

    private List<String> kinds(TimelineFilter filter) {
        return Timeline.read(ACCOUNT, filter, 0, 100, velaris.now(), reading(10)).entries().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private static List<String> kinds(Documents documents, int day) {
        return read(documents, day).entries().stream().map(TimelineEntry::kind).toList();
    }

    private static List<String> titles(Documents documents, int day) {
        return read(documents, day).entries().stream().map(TimelineEntry::title).toList();
    }

    private static State state(Documents documents, int day) {
        return read(documents, day).entries().getFirst().promise().state();
    }

    private static Timeline read(Documents documents, int day) {
        return Timeline.read(ACCOUNT, EVERYTHING, 0, 100, documents, reading(day));
    }
}
