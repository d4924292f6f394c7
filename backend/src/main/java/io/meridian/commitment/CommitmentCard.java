package io.meridian.commitment;

import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise as lists show it at an instant. Instants are ISO with six decimals.
 *
 * @param version of {@code If-Match}
 * @param daysLate while late and where it was kept late; of a due date days past it in its own zone, of a due instant full days
 * @param endedGiven when it ended, as it was given
 * @param promises how many promises the chain has; 1 where it was never renegotiated
 * @param people who may see it, or null where everybody of the account may
 */
public record CommitmentCard(
        String id,
        long version,
        Kind kind,
        Side side,
        State state,
        boolean open,
        boolean accepted,
        String what,
        @Nullable When due,
        @Nullable String dueEnd,
        int daysLate,
        @Nullable Money value,
        String responsible,
        @Nullable String counterpart,
        @Nullable String entity,
        @Nullable String region,
        @Nullable String productLine,
        String madeAt,
        @Nullable String endedAt,
        @Nullable When endedGiven,
        int promises,
        @Nullable String evidence,
        @Nullable String cites,
        @Nullable List<String> people) {

    /** Every promise of the account that was made by the reading's instant, as far as the reader may see. */
    public static List<CommitmentCard> all(Documents documents, Reading reading) {
        return documents.all(Commitments.COMMITMENT).stream()
                .flatMap(facts -> of(facts, documents, reading).stream())
                .toList();
    }

    public static Optional<CommitmentCard> of(CommitmentFacts facts, Documents documents, Reading reading) {
        return facts.life(reading).map(life -> of(facts, life, new Shown(documents), reading));
    }

    private static CommitmentCard of(CommitmentFacts facts, Life life, Shown shown, Reading reading) {
        CommitmentMade made = facts.made().standing().getFirst().said();
        Promised promised = life.promised();
        return new CommitmentCard(
                facts.id(),
                facts.version(),
                life.kind(),
                life.side(),
                life.state(),
                life.open(),
                life.accepted(),
                promised.what(),
                promised.due(),
                promised.due() == null ? null : Instants.text(life.dueEnd()),
                life.daysLate(reading),
                promised.value(),
                life.responsible(),
                life.counterpart(),
                made.entity(),
                made.region(),
                made.productLine(),
                Instants.text(life.begin()),
                life.endedAt() == null ? null : Instants.text(life.endedAt()),
                life.endedGiven(),
                life.chain().size(),
                shown.interaction(made.evidence()),
                shown.promise(made.cites()),
                facts.audience().isEverybody() ? null : facts.audience().sets());
    }

    /** Past or before its due end by the clock; the end itself where it has one, else never. */
    public long dueEndMicros() {
        return due == null ? Instants.NEVER : due.end();
    }
}
