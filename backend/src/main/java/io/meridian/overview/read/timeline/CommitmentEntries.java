package io.meridian.overview.read.timeline;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Commitments;
import io.meridian.commitment.Ending;
import io.meridian.commitment.Life;
import io.meridian.commitment.Promised;
import io.meridian.commitment.Shown;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.overview.read.timeline.TimelineEntry.PromiseEntry;
import io.meridian.shared.When;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done to promises, each act one entry: made (and accepted in the same act), renegotiated, kept, broken, … */
final class CommitmentEntries {
    private CommitmentEntries() {}

    static Stream<TimelineEntry> read(Documents documents, Reading reading) {
        return documents.all(Commitments.COMMITMENT).stream()
                .flatMap(facts -> facts.life(reading)
                        .map(life -> entries(facts, life, new Shown(documents), reading))
                        .orElse(Stream.empty()));
    }

    /** Promises whose making was undone, as they were said to have been made. */
    static Stream<TimelineEntry> takenBack(Documents documents, Reading reading) {
        return documents.all(Commitments.COMMITMENT).stream()
                .flatMap(facts -> Told.takenBack(facts.made(), reading).map(told -> unmade(facts, told)));
    }

    private static TimelineEntry unmade(CommitmentFacts facts, Told told) {
        CommitmentMade said = (CommitmentMade) told.fact().said();
        return between(facts, told, said.side(), said.responsible(), said.counterpart())
                .title(said.what())
                .region(said.region())
                .entry();
    }

    private static Stream<TimelineEntry> entries(CommitmentFacts facts, Life life, Shown shown, Reading reading) {
        Map<String, Told> acts = new LinkedHashMap<>();
        Stream.of(
                        Told.until(facts.made(), reading),
                        Told.until(facts.renegotiated(), reading),
                        Told.until(facts.reassigned(), reading),
                        Told.until(facts.ended(), reading),
                        Told.until(facts.accepted(), reading))
                .flatMap(stream -> stream)
                .forEach(told -> acts.putIfAbsent(told.act() + "@" + told.fact().effectiveAt(), told));
        return acts.values().stream().map(told -> entry(facts, life, told, shown, reading));
    }

    private static TimelineEntry entry(CommitmentFacts facts, Life life, Told told, Shown shown, Reading reading) {
        Object said = told.fact().said();
        Optional<Promised> link = link(life, told.fact().event());
        Promised promised = link.orElse(life.promised());
        String responsible = said instanceof CommitmentMade made ? made.responsible() : life.responsible();
        String counterpart = said instanceof CommitmentMade made ? made.counterpart() : life.counterpart();
        return between(facts, told, life.side(), responsible, counterpart)
                .title(promised.what())
                .text(said instanceof Ending ending ? ending.note() : null)
                .region(facts.made()
                        .at(reading)
                        .map(fact -> fact.said().region())
                        .orElse(null))
                .promise(new PromiseEntry(
                        life.side(),
                        life.kind(),
                        life.state(),
                        life.daysLate(reading),
                        promised.due(),
                        said instanceof CommitmentRenegotiated ? earlierDue(life, promised) : null,
                        promised.value(),
                        shown.interaction(promised.evidence()),
                        promised.agreedBy()))
                .entry();
    }

    private static EntryDraft between(
            CommitmentFacts facts, Told told, Side side, String responsible, @Nullable String counterpart) {
        boolean ours = side == Side.OURS;
        return new EntryDraft(EntryGroup.COMMITMENT, facts.id(), told)
                .ours(Stream.of(ours ? responsible : counterpart))
                .contacts(Stream.of(ours ? counterpart : responsible))
                .confidential(!facts.audience().isEverybody());
    }

    private static Optional<Promised> link(Life life, String event) {
        return life.chain().stream().filter(link -> link.event().equals(event)).findFirst();
    }

    private static @Nullable When earlierDue(Life life, Promised promised) {
        int place = life.chain().indexOf(promised);
        return place > 0 ? life.chain().get(place - 1).due() : null;
    }
}
