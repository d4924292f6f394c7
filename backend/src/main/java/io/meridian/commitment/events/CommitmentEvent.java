package io.meridian.commitment.events;

/** One fact about one promise. */
public sealed interface CommitmentEvent
        permits CommitmentMade,
                CommitmentAccepted,
                CommitmentRenegotiated,
                CommitmentReassigned,
                CommitmentFulfilled,
                CommitmentBreached,
                CommitmentWithdrawn,
                CommitmentAudienceSet,
                CommitmentChangeUndone {
    String commitment();
}
