package io.meridian.commitment.read.one;

import io.meridian.commitment.CommitmentCard;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Commitments;
import io.meridian.commitment.Life;
import io.meridian.commitment.Promised;
import io.meridian.commitment.Shown;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.Unknown;
import io.meridian.shared.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One promise at an instant.
 *
 * @param takenBack its making was undone
 * @param present how it reads; null before it was made, and where it was taken back
 * @param chain what was promised, first to present
 * @param deliveries promises made under it
 * @param history everything recorded about it, latest first
 */
public record CommitmentView(
        String id,
        long version,
        boolean takenBack,
        @Nullable CommitmentCard present,
        List<ChainLink> chain,
        List<CommitmentCard> deliveries,
        List<CommitmentHistoryLine> history) {

    /** One promise of the chain: what, from when ({@code given} as it was given), who agreed and who wrote it down. */
    public record ChainLink(
            String event,
            String from,
            @Nullable When given,
            String what,
            @Nullable When due,
            @Nullable Money value,
            @Nullable String agreedBy,
            @Nullable String evidence,
            String recordedBy,
            String recordedAt) {
        static ChainLink of(Promised promised, CommitmentFacts facts, Shown shown) {
            return new ChainLink(
                    promised.event(),
                    Instants.text(promised.from()),
                    facts.given(promised.event()),
                    promised.what(),
                    promised.due(),
                    promised.value(),
                    promised.agreedBy(),
                    shown.interaction(promised.evidence()),
                    promised.recordedBy(),
                    Instants.text(promised.recordedAt()));
        }
    }

    /** @throws Unknown not recorded by then, or not for this reader's eyes */
    static CommitmentView read(String commitment, Documents documents, Reading reading) {
        CommitmentFacts facts =
                documents.get(Commitments.COMMITMENT, commitment).orElseThrow(() -> new Unknown("commitment"));
        Optional<Life> life = facts.life(reading);
        Shown shown = new Shown(documents);
        return new CommitmentView(
                facts.id(),
                facts.version(),
                facts.wasTakenBack(),
                CommitmentCard.of(facts, documents, reading).orElse(null),
                life.map(Life::chain).orElse(List.of()).stream()
                        .map(promised -> ChainLink.of(promised, facts, shown))
                        .toList(),
                CommitmentCard.all(documents, reading).stream()
                        .filter(card -> commitment.equals(card.cites()))
                        .toList(),
                CommitmentHistoryLine.all(facts, life, shown, reading));
    }
}
