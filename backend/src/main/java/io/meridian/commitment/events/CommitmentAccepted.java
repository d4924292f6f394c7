package io.meridian.commitment.events;

import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The other side took the promise; {@code by} is who said so.
 *
 * @param datedByEvidence accepted in the sheet it was written down in, and re-dated with it
 */
@EventName("commitment.accepted")
@Revision("1")
public record CommitmentAccepted(
        String commitment,
        @Nullable String by,
        boolean datedByEvidence,
        @Nullable When at) implements CommitmentEvent, Dated.At {

    /** The same acceptance at another time. */
    public CommitmentAccepted acceptedAt(@Nullable When other) {
        return new CommitmentAccepted(commitment, by, datedByEvidence, other);
    }

    /** The same acceptance, whose date no longer follows the evidence. */
    public CommitmentAccepted datedByItself() {
        return new CommitmentAccepted(commitment, by, false, at);
    }
}
