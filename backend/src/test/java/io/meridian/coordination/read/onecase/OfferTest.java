package io.meridian.coordination.read.onecase;

import static io.meridian.coordination.CaseEvents.accepted;
import static io.meridian.coordination.CaseEvents.cancelled;
import static io.meridian.coordination.CaseEvents.completed;
import static io.meridian.coordination.CaseEvents.consent;
import static io.meridian.coordination.CaseEvents.declined;
import static io.meridian.coordination.CaseEvents.globalStep;
import static io.meridian.coordination.CaseEvents.handedOff;
import static io.meridian.coordination.CaseEvents.opened;
import static io.meridian.coordination.CaseEvents.refusal;
import static io.meridian.coordination.CaseEvents.step;
import static io.meridian.coordination.CaseStory.CASE;
import static io.meridian.coordination.CaseStory.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.CaseRights;
import io.meridian.coordination.CaseStory;
import io.meridian.coordination.Unit;
import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.events.ConflictAssigned;
import io.meridian.coordination.events.ConflictRecorded;
import io.meridian.coordination.events.ConflictResolved;
import io.meridian.coordination.events.StepChangeUndone;
import io.meridian.coordination.write.CaseFixture;
import io.meridian.coordination.write.acceptstep.AcceptStep;
import io.meridian.coordination.write.assignconflict.AssignConflict;
import io.meridian.coordination.write.assignstep.AssignStep;
import io.meridian.coordination.write.cancelstep.CancelStep;
import io.meridian.coordination.write.closecase.CloseCase;
import io.meridian.coordination.write.completestep.CompleteStep;
import io.meridian.coordination.write.declinestep.DeclineStep;
import io.meridian.coordination.write.giveconsent.GiveConsent;
import io.meridian.coordination.write.handoffstep.HandOffStep;
import io.meridian.coordination.write.recordconflict.RecordConflict;
import io.meridian.coordination.write.refuseconsent.RefuseConsent;
import io.meridian.coordination.write.reopencase.ReopenCase;
import io.meridian.coordination.write.requeststep.RequestStep;
import io.meridian.coordination.write.resolveconflict.ResolveConflict;
import io.meridian.coordination.write.undocasechange.UndoCaseChange;
import io.meridian.directory.Function;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Stamp;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen offers is what the handlers take: whoever asks, however the case stands. */
class OfferTest {
    private static final String CONFLICT = "conflict-1";
    private static final List<String> PEOPLE = List.of("ines", "marcus", "dana", "olivier");

    /** One thing recorded, an hour after the one before. */
    private record Said(String by, @Nullable String replaced, CaseEvent event) {
        static Said said(String by, CaseEvent event) {
            return new Said(by, null, event);
        }
    }

    /** Opened and asked for by Ines, and what happened since. */
    private record Situation(String name, List<Said> said) {
        static Situation of(String name, CaseEvent request, Said... since) {
            List<Said> all = new ArrayList<>(List.of(Said.said("ines", opened()), Said.said("ines", request)));
            all.addAll(List.of(since));
            return new Situation(name, all);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Situation> situations() {
        return Stream.of(
                new Situation("nothing asked", List.of(Said.said("ines", opened()))),
                new Situation(
                        "closed",
                        List.of(Said.said("ines", opened()), Said.said("ines", new CaseClosed(CASE, null, null)))),
                Situation.of("asked", step()),
                Situation.of("accepted", step(), Said.said("marcus", accepted())),
                Situation.of("declined", step(), Said.said("marcus", declined("no capacity"))),
                Situation.of("completed", step(), Said.said("marcus", completed())),
                Situation.of("cancelled", step(), Said.said("ines", cancelled())),
                Situation.of("handed off", step(), Said.said("marcus", handedOff("quality", "emea"))),
                Situation.of("an acceptance taken back", step(), Said.said("marcus", accepted()), takenBack("event-3")),
                Situation.of("waits for consent", globalStep()),
                Situation.of("consent refused", globalStep(), Said.said("marcus", refusal("promised to another"))),
                Situation.of("consented", globalStep(), Said.said("dana", consent())),
                Situation.of(
                        "consented and accepted",
                        globalStep(),
                        Said.said("dana", consent()),
                        Said.said("marcus", accepted())),
                Situation.of("a conflict", step(), Said.said("olivier", conflict())),
                Situation.of(
                        "a conflict assigned",
                        step(),
                        Said.said("olivier", conflict()),
                        Said.said("ines", new ConflictAssigned(CASE, CONFLICT, "dana", null))),
                Situation.of(
                        "a conflict resolved",
                        step(),
                        Said.said("olivier", conflict()),
                        Said.said("ines", new ConflictResolved(CASE, CONFLICT, "30 sets first", null))));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void whatIsOfferedIsWhatTheHandlersTake(Situation situation) {
        for (String person : PEOPLE) {
            Map<String, Set<CaseActName>> offered = offer(situation, person).acts(CASE);
            Map<String, Set<CaseActName>> taken = Map.of(
                    CASE, taken(situation, person, ofCase()),
                    STEP, taken(situation, person, ofStep()),
                    CONFLICT, taken(situation, person, ofConflict()));
            taken.forEach((thing, acts) -> assertThat(without(offered.getOrDefault(thing, Set.of())))
                    .as("%s, %s of %s", situation, person, thing)
                    .isEqualTo(acts));
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void whatIsOfferedToBeTakenBackIs(Situation situation) {
        for (String person : PEOPLE) {
            Offer offer = offer(situation, person);
            for (int at = 1; at <= situation.said().size(); at++) {
                String event = "event-" + at;
                assertThat(offer.undoes(event))
                        .as("%s, %s of %s", situation, person, event)
                        .isEqualTo(takes(situation, person, new UndoCaseChange("velaris", CASE, event)));
            }
        }
    }

    @Test
    void whoAskedIsNotOfferedToAnswerForTheUnit() {
        Set<CaseActName> acts = Objects.requireNonNull(
                offer(Situation.of("asked", step()), "ines").acts(CASE).get(STEP));

        assertThat(acts).containsExactlyInAnyOrder(CaseActName.HAND_OFF, CaseActName.ASSIGN, CaseActName.CANCEL);
    }

    @Test
    void anAuditorIsOfferedNothing() {
        Offer offer = offer(Situation.of("asked", step()), "ruth");

        assertThat(offer.acts(CASE)).isEmpty();
        assertThat(offer.undoes("event-2")).isFalse();
    }

    private static Offer offer(Situation situation, String person) {
        CaseFacts facts = CaseFacts.NONE;
        for (int at = 0; at < situation.said().size(); at++) {
            facts = facts.with(stamp(situation, at), situation.said().get(at).event());
        }
        Reading now = new Reading(CaseStory.instant("2026-06-30"), Reader.of(person));
        return new Offer(
                facts,
                new CaseRights(
                        person,
                        CaseFixture.team(),
                        region -> region.equals("amer") ? Optional.of("dana") : Optional.empty()),
                now);
    }

    private static Set<CaseActName> taken(Situation situation, String person, Map<CaseActName, Object> commands) {
        Set<CaseActName> taken = new TreeSet<>();
        commands.forEach((act, command) -> {
            if (takes(situation, person, command)) {
                taken.add(act);
            }
        });
        return taken;
    }

    private static boolean takes(Situation situation, String person, Object command) {
        CaseFixture fixture = new CaseFixture();
        for (int at = 0; at < situation.said().size(); at++) {
            fixture.given(stamp(situation, at), situation.said().get(at).event());
        }
        try {
            fixture.when(person, command).expectSuccessfulHandlerExecution();
            return true;
        } catch (AssertionError refused) {
            return false;
        }
    }

    private static Map<CaseActName, Object> ofCase() {
        Map<CaseActName, Object> acts = new EnumMap<>(CaseActName.class);
        acts.put(
                CaseActName.REQUEST_STEP,
                new RequestStep(
                        "velaris", CASE, "step-2", Function.QUALITY, "emea", "A test", false, null, null, null, null));
        acts.put(
                CaseActName.RECORD_CONFLICT,
                new RecordConflict(
                        "velaris",
                        CASE,
                        "conflict-2",
                        new Unit(Function.QUALITY, "emea"),
                        new Unit(Function.OPERATIONS, "amer"),
                        null,
                        "Who pays",
                        null));
        acts.put(CaseActName.CLOSE, new CloseCase("velaris", CASE, null, null));
        acts.put(CaseActName.REOPEN, new ReopenCase("velaris", CASE, null, null));
        return acts;
    }

    private static Map<CaseActName, Object> ofStep() {
        Map<CaseActName, Object> acts = new EnumMap<>(CaseActName.class);
        acts.put(CaseActName.ACCEPT, new AcceptStep("velaris", CASE, STEP, null, null));
        acts.put(CaseActName.DECLINE, new DeclineStep("velaris", CASE, STEP, "no", null));
        acts.put(CaseActName.COMPLETE, new CompleteStep("velaris", CASE, STEP, null, null));
        acts.put(CaseActName.CONSENT, new GiveConsent("velaris", CASE, STEP, null, null));
        acts.put(CaseActName.REFUSE_CONSENT, new RefuseConsent("velaris", CASE, STEP, "no", null));
        acts.put(
                CaseActName.HAND_OFF,
                new HandOffStep("velaris", CASE, STEP, Function.MANAGEMENT, "amer", null, null, null));
        acts.put(CaseActName.ASSIGN, new AssignStep("velaris", CASE, STEP, "olivier", null));
        acts.put(CaseActName.CANCEL, new CancelStep("velaris", CASE, STEP, null, null));
        return acts;
    }

    private static Map<CaseActName, Object> ofConflict() {
        return Map.of(
                CaseActName.ASSIGN, new AssignConflict("velaris", CASE, CONFLICT, "marcus", null),
                CaseActName.RESOLVE, new ResolveConflict("velaris", CASE, CONFLICT, "30 sets first", null));
    }

    /** Narrowing needs people and has a test of its own. */
    private static Set<CaseActName> without(Set<CaseActName> acts) {
        Set<CaseActName> others = new TreeSet<>(acts);
        others.remove(CaseActName.NARROW);
        return others;
    }

    private static ConflictRecorded conflict() {
        return new ConflictRecorded(CASE, CONFLICT, "quality", "emea", "operations", "amer", null, "Who pays", null);
    }

    private static Said takenBack(String event) {
        return new Said("marcus", event, new StepChangeUndone(CASE, STEP));
    }

    /** An hour after the one before. */
    private static Stamp stamp(Situation situation, int at) {
        Said said = situation.said().get(at);
        long time = CaseStory.instant("2026-06-22T%02d:00".formatted(8 + at));
        return new Stamp(
                "event-" + (at + 1),
                at + 1,
                time,
                time,
                "velaris",
                "CoordinationCase",
                CASE,
                at,
                said.replaced(),
                said.by(),
                at + 1,
                ZoneId.of("UTC"));
    }
}
