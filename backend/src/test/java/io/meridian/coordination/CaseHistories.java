package io.meridian.coordination;

import static io.meridian.coordination.CaseStory.CASE;
import static io.meridian.coordination.CaseStory.STEP;

import io.meridian.coordination.events.CaseChangeUndone;
import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.events.CaseNarrowed;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.CaseReopened;
import io.meridian.coordination.events.ConflictAssigned;
import io.meridian.coordination.events.ConflictChangeUndone;
import io.meridian.coordination.events.ConflictEvent;
import io.meridian.coordination.events.ConflictRecorded;
import io.meridian.coordination.events.ConflictResolved;
import io.meridian.coordination.events.StepAssigned;
import io.meridian.coordination.events.StepChangeUndone;
import io.meridian.coordination.events.StepEvent;
import io.meridian.coordination.events.StepRequested;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Any history of one case with a step and a conflict. Each event acts on what stands, as the aggregate lets it: says more,
 * corrects, also in time, narrows, or takes back the last of a chain on which nothing hangs. Instants are small numbers of
 * microseconds.
 */
public final class CaseHistories {
    private static final String CONFLICT = "conflict-1";
    private static final List<CaseEvent> SAID = List.of(
            CaseEvents.consent(),
            CaseEvents.refusal("no"),
            CaseEvents.accepted(),
            CaseEvents.declined("no"),
            CaseEvents.handedOff("delivery", "emea"),
            CaseEvents.handedOff("finance", "apac"),
            new StepAssigned(CASE, STEP, "marcus", null),
            new StepAssigned(CASE, STEP, null, null),
            CaseEvents.completed(),
            CaseEvents.cancelled(),
            new CaseClosed(CASE, "done", null),
            new CaseReopened(CASE, "not yet", null),
            new ConflictRecorded(
                    CASE, CONFLICT, "operations", "amer", "quality", "emea", null, "who delivers first", null),
            new ConflictAssigned(CASE, CONFLICT, "dana", null),
            new ConflictResolved(CASE, CONFLICT, "by turns", null),
            new CaseNarrowed(CASE, List.of("ines", "marcus")));

    private CaseHistories() {}

    public static Arbitrary<List<Recorded>> any() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(Does.class),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 100))
                .as(Step::new);
        return steps.list().ofMaxSize(12).map(CaseHistories::tell);
    }

    private enum Does {
        SAYS,
        CORRECTS,
        UNDOES
    }

    /** @param which of what can be said, corrected or undone, counted round */
    private record Step(Does does, int at, int which) {}

    private static List<Recorded> tell(List<Step> steps) {
        List<Recorded> told = new ArrayList<>();
        told.add(new Recorded(stamp(1, 5, null), CaseEvents.opened()));
        told.add(new Recorded(stamp(2, 10, null), requested("40 sets")));
        steps.forEach(step -> tell(told, step));
        return told;
    }

    private static void tell(List<Recorded> told, Step step) {
        CaseFacts facts = CaseFacts.NONE;
        for (Recorded one : told) {
            facts = facts.with(one.stamp(), (CaseEvent) one.event());
        }
        switch (step.does()) {
            case SAYS -> add(told, step.at(), null, SAID.get(step.which() % SAID.size()));
            case CORRECTS -> {
                List<Fact<?>> standing = tracks(facts)
                        .<Fact<?>>flatMap(track -> track.standing().stream())
                        .toList();
                if (!standing.isEmpty()) {
                    Fact<?> one = standing.get(step.which() % standing.size());
                    add(told, step.at(), one.event(), again(said(told, one.event()), "corrected " + told.size()));
                }
            }
            case UNDOES -> {
                List<Fact<?>> last = last(facts);
                if (!last.isEmpty()) {
                    Fact<?> one = last.get(step.which() % last.size());
                    add(told, one.effectiveAt(), one.event(), undone(said(told, one.event())));
                }
            }
        }
    }

    /** What can be taken back: the last of each chain, unless a beginning would go from under something. */
    private static List<Fact<?>> last(CaseFacts facts) {
        return tracks(facts)
                .<Fact<?>>flatMap(track -> track.facts().stream()
                        .filter(fact -> track.isLast(fact.event()))
                        .filter(fact -> !track.endsWithout(List.of(fact))
                                || facts.hangingOn(fact).isEmpty()))
                .toList();
    }

    /** All but who may see it, which is set anew. */
    private static Stream<Track<?>> tracks(CaseFacts facts) {
        return facts.tracks().stream()
                .filter(track ->
                        !track.equals(facts.narrowed()) || track.facts().isEmpty());
    }

    private static CaseEvent said(List<Recorded> told, String event) {
        return (CaseEvent) told.stream()
                .filter(one -> one.stamp().event().equals(event))
                .findFirst()
                .orElseThrow()
                .event();
    }

    private static CaseEvent again(CaseEvent event, String words) {
        return switch (event) {
            case CaseOpened opened -> new CaseOpened(CASE, words, null, null, null, opened.audience(), null);
            case StepRequested asked -> requested(words);
            case ConflictResolved resolved -> new ConflictResolved(CASE, CONFLICT, words, null);
            default -> event;
        };
    }

    private static CaseEvent undone(CaseEvent event) {
        return switch (event) {
            case StepEvent step -> new StepChangeUndone(CASE, step.step());
            case ConflictEvent conflict -> new ConflictChangeUndone(CASE, conflict.conflict());
            default -> new CaseChangeUndone(CASE);
        };
    }

    private static StepRequested requested(String what) {
        When due = When.at(Instants.instant(40), ZoneOffset.UTC);
        return CaseEvents.requested(what, true, "coordination", true, due);
    }

    private static void add(List<Recorded> told, long effective, @Nullable String names, CaseEvent event) {
        told.add(new Recorded(stamp(told.size() + 1, effective, names), event));
    }

    /** Of the n-th event of the case. */
    static Stamp stamp(long position, long effective, @Nullable String names) {
        return new Stamp(
                "event-" + position,
                position,
                100 + position,
                effective,
                "velaris",
                "CoordinationCase",
                CASE,
                position - 1,
                names,
                "ines",
                position,
                ZoneOffset.UTC);
    }
}
