package io.meridian.coordination.write;

import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.CaseLife;
import io.meridian.coordination.ConflictFacts;
import io.meridian.coordination.ConflictLife;
import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.documents.Fact;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One case as an act finds it: what is known, read at the instant the act is effective, and the way to record more. */
public record CaseAtHand(String account, String caseId, CaseFacts facts, Act act) {

    /** Now, and never before what is known already. */
    public long now() {
        return Math.max(
                act.now(),
                facts.tracks().stream()
                        .flatMap(track -> track.facts().stream())
                        .mapToLong(Fact::recordedAt)
                        .filter(recorded -> recorded != Instants.NEVER)
                        .max()
                        .orElse(act.now()));
    }

    /** What is known, read at an instant; {@code NEVER} is the moment of the act. */
    public Reading at(long effective) {
        return new Reading(effective == Instants.NEVER ? now() : effective, Reader.of(act.actor()));
    }

    /** The case at the instant, known to have been opened by then. */
    public CaseLife life(long effective) {
        return facts.life(at(effective)).orElseThrow(() -> new RuleBroken("act-is-not-before-the-opening", "at"));
    }

    /** The case as it was known at the version the act was decided on, which it has. */
    public CaseFacts asRead() {
        return facts.upTo(Objects.requireNonNull(act.version()));
    }

    /** The step as it was known then, read at the moment of the act; empty where it had not been requested. */
    Optional<StepLife> asRead(StepFacts step) {
        return step.upTo(Objects.requireNonNull(act.version())).life(at(Instants.NEVER));
    }

    /** A step of the case, requested at some instant. */
    public StepFacts step(String step) {
        return Optional.of(facts.step(step))
                .filter(known -> !known.requested().standing().isEmpty())
                .orElseThrow(() -> new Unknown("step"));
    }

    /** The step at the instant, known to have been requested by then. */
    public StepLife life(StepFacts step, long effective) {
        return step.life(at(effective)).orElseThrow(() -> new RuleBroken("act-is-not-before-the-request", "at"));
    }

    /** A conflict of the case. */
    public ConflictFacts conflict(String conflict) {
        return Optional.of(facts.conflict(conflict))
                .filter(known -> !known.recorded().standing().isEmpty())
                .orElseThrow(() -> new Unknown("conflict"));
    }

    /** The conflict at the instant, known to have been there by then. */
    public ConflictLife life(ConflictFacts conflict, long effective) {
        return conflict.life(at(effective)).orElseThrow(() -> new RuleBroken("act-is-not-before-the-conflict", "at"));
    }

    /** Whether the case has such a step, perhaps one to come. */
    public boolean has(String step) {
        return !facts.step(step).requested().standing().isEmpty();
    }

    /** What the steps that are open at the instant, or to come, ask for. */
    public List<String> openSteps(long effective) {
        Reading reading = at(effective);
        return facts.steps().values().stream()
                .flatMap(step -> step
                        .life(reading)
                        .map(life -> life.open() ? life.request() : null)
                        .or(() -> step.requested().planned(reading).stream().findFirst())
                        .stream())
                .map(request -> request.said().what())
                .toList();
    }

    public void record(long effective, CaseEvent event) {
        Effect.in(account).from(effective).apply(event);
    }

    /** Records what takes the place of the event it names. */
    public void replace(String named, long effective, CaseEvent event) {
        Effect.in(account).from(effective).replacing(named).apply(event);
    }
}
