package io.meridian.overview.read.timeline;

import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.ConflictFacts;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.Dispute;
import io.meridian.coordination.Move;
import io.meridian.coordination.Opening;
import io.meridian.coordination.Request;
import io.meridian.coordination.Settlement;
import io.meridian.coordination.Settler;
import io.meridian.coordination.Standing;
import io.meridian.coordination.StepFacts;
import io.meridian.coordination.Unit;
import io.meridian.documents.Document;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.overview.read.timeline.TimelineEntry.StepEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Internal coordination: cases opened and closed, what happened to their steps and conflicts. */
final class CoordinationEntries {
    private CoordinationEntries() {}

    static Stream<TimelineEntry> read(Documents documents, Reading reading) {
        return documents.documents(Coordination.CASE).stream().flatMap(one -> entries(one, reading));
    }

    private static Stream<TimelineEntry> entries(Document<CaseFacts> document, Reading reading) {
        CaseFacts facts = document.body();
        Optional<Opening> opening = facts.opened().at(reading).map(fact -> fact.said());
        if (opening.isEmpty()) {
            return Stream.empty();
        }
        Subject subject = new Subject(
                document.id(), opening.get().subject(), !facts.audience().isEverybody());
        return Stream.of(
                        Told.until(facts.opened(), reading)
                                .map(told -> subject.entry(told, null, null, null, false, null)),
                        Told.until(facts.standing(), reading)
                                .map(told -> subject.entry(told, null, null, null, false, null)),
                        facts.steps().entrySet().stream()
                                .flatMap(step -> step(subject, step.getKey(), step.getValue(), reading)),
                        facts.conflicts().entrySet().stream()
                                .flatMap(
                                        conflict -> conflict(subject, conflict.getKey(), conflict.getValue(), reading)))
                .flatMap(stream -> stream);
    }

    private static Stream<TimelineEntry> step(Subject subject, String step, StepFacts facts, Reading reading) {
        return facts.request(reading).stream().flatMap(fact -> {
            Request asked = fact.said();
            return Stream.concat(Told.until(facts.requested(), reading), Told.until(facts.course(), reading))
                    .map(told -> subject.entry(
                            told,
                            step,
                            asked.unit(),
                            told.fact().said() instanceof Move move ? move.unit() : null,
                            asked.global(),
                            asked.what()));
        });
    }

    private static Stream<TimelineEntry> conflict(
            Subject subject, String conflict, ConflictFacts facts, Reading reading) {
        return facts.recorded().at(reading).stream().flatMap(fact -> {
            Dispute dispute = fact.said();
            return Stream.of(
                            Told.until(facts.recorded(), reading),
                            Told.until(facts.assigned(), reading),
                            Told.until(facts.resolved(), reading))
                    .flatMap(stream -> stream)
                    .map(told -> subject.entry(told, conflict, dispute.one(), dispute.other(), false, dispute.what()));
        });
    }

    /** The case that entries are about. */
    private record Subject(String id, String subject, boolean confidential) {
        TimelineEntry entry(
                Told told,
                @Nullable String part,
                @Nullable Unit unit,
                @Nullable Unit other,
                boolean global,
                @Nullable String what) {
            Object said = told.fact().said();
            return new TimelineEntry(
                    told.fact().event(),
                    EntryGroup.COORDINATION,
                    told.fact().kind(),
                    id,
                    part,
                    told.at(),
                    told.given(),
                    told.recordedAt(),
                    told.recordedLater(),
                    told.corrections(),
                    told.first().actor(),
                    what == null ? subject : what,
                    text(said),
                    people(said),
                    List.of(),
                    unit == null ? null : unit.region(),
                    confidential,
                    null,
                    null,
                    new StepEntry(subject, unit, other, global),
                    null);
        }

        private static @Nullable String text(Object said) {
            return switch (said) {
                case Opening opening -> opening.description();
                case Standing standing -> standing.said();
                case Move move -> move.said();
                case Settlement settlement -> settlement.how();
                default -> null;
            };
        }

        private static List<String> people(Object said) {
            String person = switch (said) {
                case Request request -> request.owner();
                case Move move -> move.owner();
                case Settler settler -> settler.person();
                default -> null;
            };
            return person == null ? List.of() : List.of(person);
        }
    }
}
