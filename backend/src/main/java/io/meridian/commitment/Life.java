package io.meridian.commitment;

import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Reading;
import io.meridian.shared.DaysLate;
import io.meridian.shared.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a promise reads at one instant, computed from facts and stored nowhere: the one function shared by its aggregate,
 * live views and history.
 *
 * @param begin when it was made, microseconds
 * @param acceptedAt a fulfilment of a proposed promise implies its acceptance
 * @param endedAt when it ended; a hold that nobody ended has ended at its due end
 * @param endedGiven when it ended, as it was given
 * @param endedBy the event that ended it, null while open and where a hold ran out
 * @param chain what was promised, from the first to the present
 * @param afterEnd events that stand and are effective after the end: they change nothing
 */
public record Life(
        State state,
        Kind kind,
        Side side,
        long begin,
        @Nullable Long acceptedAt,
        String responsible,
        @Nullable String counterpart,
        @Nullable Long endedAt,
        @Nullable When endedGiven,
        @Nullable String endedBy,
        List<Promised> chain,
        List<String> afterEnd) {

    static Optional<Life> of(CommitmentFacts facts, Reading reading, @Nullable String last) {
        return facts.made().at(reading).map(made -> new Unfolding(made).through(facts, reading, last));
    }

    /** Proposed or accepted, and not ended. */
    public boolean open() {
        return state.open();
    }

    public boolean accepted() {
        return acceptedAt != null;
    }

    /** Open and past its due end: breach pending. */
    public boolean late() {
        return state == State.LATE;
    }

    /** A hold that nobody ended and whose end has come: kept, unless its breach is found later. */
    public boolean ranOut() {
        return endedBy == null && !open();
    }

    /** What is promised now. */
    public Promised promised() {
        return chain.getLast();
    }

    /** The first instant past the due in force, {@code NEVER} without a due. */
    public long dueEnd() {
        return promised().dueEnd();
    }

    /** How many days it is late or was kept late, counted by {@link DaysLate}; 0 where it is not. */
    public int daysLate(Reading reading) {
        When due = promised().due();
        if (due == null || state != State.LATE && state != State.KEPT_LATE) {
            return 0;
        }
        if (endedAt != null) {
            return DaysLate.done(due, endedAt, endedGiven);
        }
        reading.reached(DaysLate.grows(due, reading.at()));
        return DaysLate.at(due, reading.at());
    }
}
