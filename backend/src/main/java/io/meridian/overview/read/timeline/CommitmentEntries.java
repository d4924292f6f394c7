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
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.overview.read.timeline.TimelineEntry.PromiseEntry;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** Who held it and what was promised are told as they were at the act; how it stands, as it reads at the moment shown. */
    private static TimelineEntry entry(CommitmentFacts facts, Life life, Told told, Shown shown, Reading reading) {
        Object said = told.fact().said();
        Life then = facts.lifeAfter(told.fact().event(), reading).orElse(life);
        Terms terms = Terms.of(then, told.fact());
        String responsible = said instanceof CommitmentMade made ? made.responsible() : then.responsible();
        String counterpart = said instanceof CommitmentMade made ? made.counterpart() : then.counterpart();
        return between(facts, told, life.side(), responsible, counterpart)
                .title(terms.what())
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
                        terms.due(),
                        terms.earlierDue(),
                        terms.value(),
                        shown.interaction(terms.evidence()),
                        terms.agreedBy(),
                        life.afterEnd().contains(told.fact().event())))
                .entry();
    }

    /** What was promised by an act, or stood promised at it; what was agreed after the end is told too, although it changes nothing. */
    private record Terms(
            String what,
            @Nullable When due,
            @Nullable When earlierDue,
            @Nullable Money value,
            @Nullable String evidence,
            @Nullable String agreedBy) {
        static Terms of(Life then, Fact<?> fact) {
            int link = place(then, fact.event());
            if (link >= 0) {
                Promised promised = then.chain().get(link);
                return of(promised, link > 0 ? then.chain().get(link - 1).due() : null);
            }
            Promised promised = then.promised();
            return fact.said() instanceof CommitmentRenegotiated agreed
                    ? new Terms(
                            or(agreed.what(), promised.what()),
                            agreed.due() == null ? promised.due() : agreed.due(),
                            promised.due(),
                            agreed.value() == null ? promised.value() : agreed.value(),
                            agreed.evidence(),
                            agreed.agreedBy())
                    : of(promised, null);
        }

        private static Terms of(Promised promised, @Nullable When earlierDue) {
            return new Terms(
                    promised.what(),
                    promised.due(),
                    earlierDue,
                    promised.value(),
                    promised.evidence(),
                    promised.agreedBy());
        }

        private static int place(Life life, String event) {
            return life.chain().stream().map(Promised::event).toList().indexOf(event);
        }

        private static String or(@Nullable String said, String otherwise) {
            return said == null ? otherwise : said;
        }
    }

    private static EntryDraft between(
            CommitmentFacts facts, Told told, Side side, String responsible, @Nullable String counterpart) {
        boolean ours = side == Side.OURS;
        return new EntryDraft(EntryGroup.COMMITMENT, facts.id(), told)
                .ours(Stream.of(ours ? responsible : counterpart))
                .contacts(Stream.of(ours ? counterpart : responsible))
                .confidential(!facts.audience().isEverybody());
    }
}
