package io.meridian.commitment.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A promise was made.
 *
 * @param responsible who keeps it: a person of ours on our side, a contact on theirs
 * @param counterpart to whom it was given
 * @param entity the customer's entity it is for
 * @param evidence the interaction in which it was given
 * @param cites the standing promise of which this is one delivery
 * @param datedByEvidence it takes its instant from that interaction and is re-dated with it
 * @param at as it was given; null where it was "now"
 */
@EventName("commitment.made")
@Revision("1")
public record CommitmentMade(
        String commitment,
        Kind kind,
        Side side,
        String responsible,
        @Nullable String counterpart,
        @Detachable String what,
        @Nullable When due,
        @Nullable String entity,
        @Nullable String region,
        @Detachable @Nullable String productLine,
        @Nullable Money value,
        @Nullable String evidence,
        @Nullable String cites,
        boolean datedByEvidence,
        @Nullable When at)
        implements CommitmentEvent, Dated.At {

    /** The same promise, made at another time. */
    public CommitmentMade madeAt(@Nullable When other) {
        return with(evidence, cites, datedByEvidence, other);
    }

    /** The same promise, whose date no longer follows its evidence. */
    public CommitmentMade datedByItself() {
        return with(evidence, cites, false, at);
    }

    /** The same promise, naming only these. */
    public CommitmentMade naming(@Nullable String otherEvidence, @Nullable String otherCited) {
        return with(otherEvidence, otherCited, datedByEvidence, at);
    }

    private CommitmentMade with(
            @Nullable String otherEvidence, @Nullable String otherCited, boolean dated, @Nullable When when) {
        return new CommitmentMade(
                commitment,
                kind,
                side,
                responsible,
                counterpart,
                what,
                due,
                entity,
                region,
                productLine,
                value,
                otherEvidence,
                otherCited,
                dated,
                when);
    }
}
