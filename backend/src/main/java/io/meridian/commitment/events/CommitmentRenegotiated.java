package io.meridian.commitment.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Another due, content or value was agreed, and holds from the agreement; what is null stayed as it was.
 *
 * @param agreedBy who of the other side agreed
 * @param evidence the interaction in which it was agreed
 * @param at when it was agreed, as given
 */
@EventName("commitment.renegotiated")
@Revision("1")
public record CommitmentRenegotiated(
        String commitment,
        @Detachable @Nullable String what,
        @Nullable When due,
        @Nullable Money value,
        @Nullable String agreedBy,
        @Nullable String evidence,
        @Nullable When at)
        implements CommitmentEvent, Dated.At {

    /** The same agreement on other evidence. */
    public CommitmentRenegotiated withEvidence(@Nullable String other) {
        return new CommitmentRenegotiated(commitment, what, due, value, agreedBy, other, at);
    }
}
