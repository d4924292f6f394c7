package io.meridian.coordination;

import io.meridian.coordination.Opening.Cause;
import io.meridian.coordination.events.CaseChangeUndone;
import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.events.CaseNarrowed;
import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.CaseReopened;
import io.meridian.coordination.events.ConflictEvent;
import io.meridian.coordination.events.StepEvent;
import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Meanwhile;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything known about one coordination case: what it was opened with, whether its work goes on, who may see it, its
 * steps and its conflicts. The aggregate, the live documents and the past fold it with the same {@link #with}.
 */
public record CaseFacts(
        Track<Opening> opened,
        Track<Standing> standing,
        Track<List<String>> narrowed,
        SortedMap<String, StepFacts> steps,
        SortedMap<String, ConflictFacts> conflicts)
        implements Facts {
    public static final CaseFacts NONE =
            new CaseFacts(Track.empty(), Track.empty(), Track.empty(), new TreeMap<>(), new TreeMap<>());

    /** What is known with one more event. */
    public CaseFacts with(Stamp stamp, CaseEvent event) {
        return switch (event) {
            case CaseOpened e -> opened(Fact.of(stamp, "CaseOpened", opening(stamp, e)));
            case CaseClosed e -> standing(Fact.of(stamp, "CaseClosed", new Standing(false, e.outcome(), e.at())));
            case CaseReopened e -> standing(Fact.of(stamp, "CaseReopened", new Standing(true, e.reason(), e.at())));
            case CaseNarrowed e -> narrowed(Fact.of(stamp, "CaseNarrowed", e.audience()));
            case CaseChangeUndone e ->
                new CaseFacts(
                        opened.undone(stamp, "CaseChangeUndone"),
                        standing.undone(stamp, "CaseChangeUndone"),
                        narrowed.undone(stamp, "CaseChangeUndone"),
                        steps,
                        conflicts);
            case StepEvent e -> {
                SortedMap<String, StepFacts> all = new TreeMap<>(steps);
                all.put(e.step(), step(e.step()).with(stamp, e));
                yield new CaseFacts(opened, standing, narrowed, all, conflicts);
            }
            case ConflictEvent e -> {
                SortedMap<String, ConflictFacts> all = new TreeMap<>(conflicts);
                all.put(e.conflict(), conflict(e.conflict()).with(stamp, e));
                yield new CaseFacts(opened, standing, narrowed, steps, all);
            }
        };
    }

    /** How the case stands at the reading's instant; empty before it was opened. */
    public Optional<CaseLife> life(Reading reading) {
        return opened.at(reading).map(opening -> {
            Optional<Fact<Standing>> last = standing.at(reading);
            boolean open = last.map(fact -> fact.said().open()).orElse(true);
            long since = last.map(Fact::effectiveAt).orElse(opening.effectiveAt());
            return new CaseLife(opening, open, Math.max(since, opening.effectiveAt()));
        });
    }

    /**
     * Who may see the case, as known now: the last narrowing recorded, whatever instant is read. A case whose opening was
     * undone keeps its audience, for whoever opens an instant before that.
     */
    public Audience audience() {
        return latest(narrowed.standing().stream())
                .map(fact -> Audience.of(fact.said()))
                .or(() -> latest(opened.facts().stream().filter(fact -> fact.value() != null))
                        .map(fact -> Audience.of(fact.said().audience())))
                .orElse(Audience.EVERYBODY);
    }

    /** Past its due a step that is still open is late. */
    @Override
    public OptionalLong turnsAt(Fact<?> fact) {
        if (!(fact.value() instanceof Request request) || request.due() == null) {
            return OptionalLong.empty();
        }
        long end = request.due().end();
        boolean late = steps.entrySet().stream()
                .filter(step -> step.getValue().requested().find(fact.event()).isPresent())
                .flatMap(step -> life(step.getKey(), new Reading(end, Reader.of(""))).stream())
                .anyMatch(life -> life.late() && life.dueEnd() == end);
        return late ? OptionalLong.of(end) : OptionalLong.empty();
    }

    /** As known at an earlier version. */
    public CaseFacts upTo(long version) {
        SortedMap<String, StepFacts> knownSteps = new TreeMap<>();
        steps.forEach((id, step) -> knownSteps.put(id, step.upTo(version)));
        SortedMap<String, ConflictFacts> knownConflicts = new TreeMap<>();
        conflicts.forEach((id, conflict) -> knownConflicts.put(id, conflict.upTo(version)));
        return new CaseFacts(
                Meanwhile.asOf(opened, version),
                Meanwhile.asOf(standing, version),
                Meanwhile.asOf(narrowed, version),
                knownSteps,
                knownConflicts);
    }

    /** The account it was opened in; empty before the first event. */
    public String account() {
        return opened.facts().stream()
                .filter(fact -> fact.value() != null)
                .findFirst()
                .map(fact -> fact.said().account())
                .orElse("");
    }

    /** How a step stands at the reading's instant; empty before it was requested, or before the case was opened. */
    public Optional<StepLife> life(String step, Reading reading) {
        return opened.at(reading)
                .flatMap(opening -> step(step).life(reading).map(life -> life.notBefore(opening.effectiveAt())));
    }

    /** What is known about a step of the case; nothing where there is no such step. */
    public StepFacts step(String step) {
        return steps.getOrDefault(step, StepFacts.NONE);
    }

    /** What is known about a conflict of the case; nothing where there is no such conflict. */
    public ConflictFacts conflict(String conflict) {
        return conflicts.getOrDefault(conflict, ConflictFacts.NONE);
    }

    /** What others recorded that would be left without its beginning if this creation were taken back. */
    public List<Fact<?>> hangingOn(Fact<?> creation) {
        List<Fact<?>> hanging = new ArrayList<>();
        if (opened.find(creation.event()).isPresent()) {
            hanging.addAll(standing.standing());
            steps.values().forEach(step -> hanging.addAll(step.requested().standing()));
            conflicts
                    .values()
                    .forEach(conflict -> hanging.addAll(conflict.recorded().standing()));
        }
        steps.forEach((id, step) -> {
            if (step.requested().find(creation.event()).isPresent()) {
                hanging.addAll(step.course().standing());
                hanging.addAll(following(id));
            }
        });
        conflicts.values().stream()
                .filter(conflict -> conflict.recorded().find(creation.event()).isPresent())
                .forEach(conflict -> {
                    hanging.addAll(conflict.assigned().standing());
                    hanging.addAll(conflict.resolved().standing());
                });
        return hanging;
    }

    /** Steps that follow one, and conflicts about it. */
    private List<Fact<?>> following(String step) {
        List<Fact<?>> following = new ArrayList<>();
        steps.values()
                .forEach(other -> other.requested().standing().stream()
                        .filter(request -> step.equals(request.said().after()))
                        .forEach(following::add));
        conflicts
                .values()
                .forEach(conflict -> conflict.recorded().standing().stream()
                        .filter(dispute -> step.equals(dispute.said().step()))
                        .forEach(following::add));
        return following;
    }

    /** A step or a conflict of the case, by its id. */
    @Override
    public Optional<Facts> part(String thing) {
        return Optional.<Facts>ofNullable(steps.get(thing)).or(() -> Optional.ofNullable(conflicts.get(thing)));
    }

    private static <T> Optional<Fact<T>> latest(Stream<Fact<T>> facts) {
        return facts.max(Comparator.<Fact<T>>comparingLong(Fact::position).thenComparingLong(Fact::sequence));
    }

    private static Opening opening(Stamp stamp, CaseOpened e) {
        Cause cause = e.forKind() == null || e.forId() == null
                ? null
                : new Cause(CauseKind.valueOf(e.forKind().toUpperCase(Locale.ROOT)), e.forId());
        return new Opening(stamp.account(), e.subject(), e.description(), cause, e.audience(), e.at());
    }

    private CaseFacts opened(Fact<Opening> fact) {
        return new CaseFacts(opened.with(fact), standing, narrowed, steps, conflicts);
    }

    private CaseFacts standing(Fact<Standing> fact) {
        return new CaseFacts(opened, standing.with(fact), narrowed, steps, conflicts);
    }

    private CaseFacts narrowed(Fact<List<String>> fact) {
        return new CaseFacts(opened, standing, narrowed.with(fact), steps, conflicts);
    }

    @Override
    public boolean wasTakenBack() {
        return opened.wasTakenBack();
    }
}
