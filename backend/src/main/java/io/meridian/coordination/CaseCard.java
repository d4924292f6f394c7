package io.meridian.coordination;

import io.meridian.coordination.Opening.Cause;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as boards show it at an instant.
 *
 * @param version of {@code If-Match}
 * @param openedGiven when it was opened, as it was given
 * @param steps those requested by the instant, in the order of their path
 * @param people who may see it, or null where everybody of the account may
 */
public record CaseCard(
        String id,
        long version,
        String subject,
        @Nullable String description,
        @Nullable Cause cause,
        boolean open,
        String openedAt,
        @Nullable When openedGiven,
        String openedBy,
        String since,
        List<StepCard> steps,
        List<ConflictCard> conflicts,
        @Nullable List<String> people) {

    /** The case at the reading's instant; empty before it was opened. */
    public static Optional<CaseCard> of(String id, CaseFacts facts, Documents documents, Reading reading) {
        return facts.life(reading).map(life -> {
            Opening opening = life.opening().said().seenIn(documents);
            return new CaseCard(
                    id,
                    facts.version(),
                    opening.subject(),
                    opening.description(),
                    opening.cause(),
                    life.open(),
                    Instants.text(life.opening().effectiveAt()),
                    life.opening().given(),
                    facts.opened().root(life.opening()).actor(),
                    Instants.text(life.since()),
                    path(id, facts, reading),
                    conflicts(id, facts, reading),
                    facts.audience().isEverybody() ? null : facts.audience().sets());
        });
    }

    /** Each step after the one it follows; beside each other by when they were requested. */
    private static List<StepCard> path(String id, CaseFacts facts, Reading reading) {
        List<StepCard> steps = facts.steps().keySet().stream()
                .flatMap(step -> StepCard.of(id, facts, step, reading).stream())
                .sorted(Comparator.comparing(StepCard::requestedAt).thenComparing(StepCard::id))
                .toList();
        List<StepCard> path = new ArrayList<>();
        steps.stream()
                .filter(step -> steps.stream().noneMatch(other -> other.id().equals(step.after())))
                .forEach(first -> follow(first, steps, path));
        return List.copyOf(path);
    }

    private static void follow(StepCard step, List<StepCard> steps, List<StepCard> path) {
        path.add(step);
        steps.stream().filter(other -> step.id().equals(other.after())).forEach(next -> follow(next, steps, path));
    }

    private static List<ConflictCard> conflicts(String id, CaseFacts facts, Reading reading) {
        return facts.conflicts().keySet().stream()
                .flatMap(conflict -> ConflictCard.of(id, facts, conflict, reading).stream())
                .sorted(Comparator.comparing(ConflictCard::recordedSince).thenComparing(ConflictCard::id))
                .toList();
    }
}
