package io.meridian.commitment;

import io.meridian.documents.View;

/** The views of promises. */
public final class Commitments {
    public static final View<CommitmentFacts> COMMITMENT = new View<>("commitment", CommitmentFacts.class);
    /** One document per stretch of effective time in which a promise reads the same; {@code from ≤ e < until}. */
    public static final View<CommitmentSpan> COMMITMENT_SPAN = new View<>("commitment-span", CommitmentSpan.class);

    private Commitments() {}
}
