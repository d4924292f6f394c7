package io.meridian.coordination.read.onecase;

import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.CaseLife;
import io.meridian.coordination.CaseRights;
import io.meridian.coordination.ConflictLife;
import io.meridian.coordination.ConflictState;
import io.meridian.coordination.Move;
import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the reader may do with a case now: the acts that their handlers would take, and no others. */
record Offer(CaseFacts facts, CaseRights rights, Reading reading) {

    /** By the id of the case, of its steps and of its conflicts; what nothing can be done with is left out. */
    Map<String, Set<CaseActName>> acts(String caseId) {
        Map<String, Set<CaseActName>> acts = new TreeMap<>();
        if (!rights.act()) {
            return acts;
        }
        facts.life(reading).ifPresent(life -> put(acts, caseId, ofCase(life)));
        facts.steps()
                .keySet()
                .forEach(step -> facts.life(step, reading).ifPresent(life -> put(acts, step, ofStep(life))));
        facts.conflicts()
                .forEach((id, conflict) -> conflict.life(reading).ifPresent(life -> put(acts, id, ofConflict(life))));
        return acts;
    }

    /** Whether the act an event belongs to can be taken back by the reader. */
    boolean undoes(String event) {
        if (!rights.act()) {
            return false;
        }
        long recordedAt = facts.trackOf(event)
                .flatMap(track -> track.find(event))
                .map(Fact::recordedAt)
                .orElseThrow();
        return facts.tracks().stream().allMatch(track -> together(track, recordedAt));
    }

    private <T> boolean together(Track<T> track, long recordedAt) {
        return track.facts().stream()
                .filter(fact -> fact.recordedAt() == recordedAt)
                .allMatch(fact -> track.isLast(fact.event())
                        && !track.equals(facts.narrowed())
                        && mayReplace(track, fact.event())
                        && (fact.value() == null
                                || fact.names() != null
                                || facts.hangingOn(fact).isEmpty()));
    }

    private boolean mayReplace(Track<?> track, String event) {
        for (StepFacts step : facts.steps().values()) {
            @Nullable Fact<Move> move = step.course().find(event).orElse(null);
            if (move != null) {
                return step.life(new Reading(step.actedAt(move), reading.reader()))
                        .filter(then -> rights.replace(step, move, then))
                        .isPresent();
            }
        }
        return rights.replace(track, track.find(event).orElseThrow());
    }

    private Set<CaseActName> ofCase(CaseLife life) {
        Set<CaseActName> acts = EnumSet.of(CaseActName.RECORD_CONFLICT);
        if (!life.open()) {
            acts.add(CaseActName.REOPEN);
        } else {
            acts.add(CaseActName.REQUEST_STEP);
            if (facts.steps().values().stream().noneMatch(this::isOpenOrToCome)) {
                acts.add(CaseActName.CLOSE);
            }
        }
        if (rights.narrow(facts)) {
            acts.add(CaseActName.NARROW);
        }
        return acts;
    }

    private boolean isOpenOrToCome(StepFacts step) {
        return step.life(reading)
                .map(StepLife::open)
                .orElseGet(() -> !step.requested().planned(reading).isEmpty());
    }

    private Set<CaseActName> ofStep(StepLife life) {
        Set<CaseActName> acts = EnumSet.noneOf(CaseActName.class);
        if (!life.open()) {
            return acts;
        }
        if (life.request().said().consentNeeded() && rights.consent(life)) {
            acts.addAll(consents(life));
        }
        if (!life.lacksConsent() && rights.answer(life)) {
            acts.addAll(answers(life));
        }
        if (rights.passOn(life)) {
            acts.add(CaseActName.HAND_OFF);
            acts.add(CaseActName.ASSIGN);
        }
        if (rights.cancel(life)) {
            acts.add(CaseActName.CANCEL);
        }
        return acts;
    }

    /** Either word, but not the one that holds already. */
    private static List<CaseActName> consents(StepLife life) {
        Fact<Move> holds = life.consent();
        List<CaseActName> acts = new ArrayList<>();
        if (holds == null || holds.said().kind() != Move.Kind.CONSENT) {
            acts.add(CaseActName.CONSENT);
        }
        if (holds == null || holds.said().kind() != Move.Kind.REFUSAL) {
            acts.add(CaseActName.REFUSE_CONSENT);
        }
        return acts;
    }

    private static List<CaseActName> answers(StepLife life) {
        return switch (life.state()) {
            case ACCEPTED -> List.of(CaseActName.DECLINE, CaseActName.COMPLETE);
            case DECLINED -> List.of(CaseActName.ACCEPT);
            default -> List.of(CaseActName.ACCEPT, CaseActName.DECLINE, CaseActName.COMPLETE);
        };
    }

    private Set<CaseActName> ofConflict(ConflictLife life) {
        Set<CaseActName> acts = EnumSet.noneOf(CaseActName.class);
        if (life.state() == ConflictState.RESOLVED) {
            return acts;
        }
        acts.add(CaseActName.ASSIGN);
        if (rights.resolve(life.assigned() == null ? "" : life.assigned().said().person())) {
            acts.add(CaseActName.RESOLVE);
        }
        return acts;
    }

    private static void put(Map<String, Set<CaseActName>> all, String id, Set<CaseActName> acts) {
        if (!acts.isEmpty()) {
            all.put(id, acts);
        }
    }
}
