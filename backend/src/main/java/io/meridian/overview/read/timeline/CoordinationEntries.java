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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Internal coordination: cases opened and closed, what happened to their steps and conflicts. */
final class CoordinationEntries {
    private CoordinationEntries() {}

    static Stream<TimelineEntry> read(Documents documents, Reading reading) {
        return documents.documents(Coordination.CASE).stream().flatMap(one -> entries(one, reading));
    }

    /** Cases whose opening was undone; of those that stand, their steps and conflicts. */
    static Stream<TimelineEntry> takenBack(Documents documents, Reading reading) {
        return documents.documents(Coordination.CASE).stream().flatMap(one -> takenBack(one, reading));
    }

    private static Stream<TimelineEntry> takenBack(Document<CaseFacts> document, Reading reading) {
        CaseFacts facts = document.body();
        Optional<Opening> opening = facts.opened().firstSaid().map(fact -> fact.said());
        if (opening.isEmpty()) {
            return Stream.empty();
        }
        Subject subject = Subject.of(document, opening.get());
        if (facts.wasTakenBack()) {
            return Told.takenBack(facts.opened(), reading).map(subject::entry);
        }
        return Stream.concat(
                facts.steps().entrySet().stream()
                        .flatMap(step -> Told.takenBack(step.getValue().requested(), reading)
                                .map(told -> subject.entry(told, step.getKey(), (Request)
                                        told.fact().said()))),
                facts.conflicts().entrySet().stream()
                        .flatMap(conflict -> Told.takenBack(conflict.getValue().recorded(), reading)
                                .map(told -> subject.entry(told, conflict.getKey(), (Dispute)
                                        told.fact().said()))));
    }

    private static Stream<TimelineEntry> entries(Document<CaseFacts> document, Reading reading) {
        CaseFacts facts = document.body();
        Optional<Opening> opening = facts.opened().at(reading).map(fact -> fact.said());
        if (opening.isEmpty()) {
            return Stream.empty();
        }
        Subject subject = Subject.of(document, opening.get());
        return Stream.of(
                        Told.until(facts.opened(), reading).map(subject::entry),
                        Told.until(facts.standing(), reading).map(subject::entry),
                        facts.steps().entrySet().stream()
                                .flatMap(step -> step(subject, step.getKey(), step.getValue(), reading)),
                        facts.conflicts().entrySet().stream()
                                .flatMap(
                                        conflict -> conflict(subject, conflict.getKey(), conflict.getValue(), reading)))
                .flatMap(stream -> stream);
    }

    private static Stream<TimelineEntry> step(Subject subject, String step, StepFacts facts, Reading reading) {
        return facts.request(reading).stream()
                .flatMap(fact -> Stream.concat(
                                Told.until(facts.requested(), reading), Told.until(facts.course(), reading))
                        .map(told -> subject.entry(told, step, fact.said())));
    }

    private static Stream<TimelineEntry> conflict(
            Subject subject, String conflict, ConflictFacts facts, Reading reading) {
        return facts.recorded().at(reading).stream()
                .flatMap(fact -> Stream.of(
                                Told.until(facts.recorded(), reading),
                                Told.until(facts.assigned(), reading),
                                Told.until(facts.resolved(), reading))
                        .flatMap(stream -> stream)
                        .map(told -> subject.entry(told, conflict, fact.said())));
    }

    /** The case that entries are about. */
    private record Subject(String id, String subject, boolean confidential) {
        static Subject of(Document<CaseFacts> document, Opening opening) {
            return new Subject(
                    document.id(),
                    opening.subject(),
                    !document.body().audience().isEverybody());
        }

        TimelineEntry entry(Told told) {
            return draft(told)
                    .title(subject)
                    .step(new StepEntry(subject, null, null, false))
                    .entry();
        }

        TimelineEntry entry(Told told, String step, Request asked) {
            Unit to = told.fact().said() instanceof Move move ? move.unit() : null;
            return part(told, step, asked.what(), asked.unit(), to, asked.global());
        }

        TimelineEntry entry(Told told, String conflict, Dispute dispute) {
            return part(told, conflict, dispute.what(), dispute.one(), dispute.other(), false);
        }

        private TimelineEntry part(
                Told told, String part, String what, Unit unit, @Nullable Unit other, boolean global) {
            return draft(told)
                    .part(part)
                    .title(what)
                    .region(unit.region())
                    .step(new StepEntry(subject, unit, other, global))
                    .entry();
        }

        private EntryDraft draft(Told told) {
            Object said = told.fact().said();
            return new EntryDraft(EntryGroup.COORDINATION, id, told)
                    .text(text(said))
                    .ours(Stream.of(person(said)))
                    .confidential(confidential);
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

        private static @Nullable String person(Object said) {
            return switch (said) {
                case Request request -> request.owner();
                case Move move -> move.owner();
                case Settler settler -> settler.person();
                default -> null;
            };
        }
    }
}
