package io.meridian.commitment.write.make;

import io.meridian.commitment.Promise;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** Writes down a promise on its own; {@code at} is when it was made, {@code evidence} the interaction it was given in. */
public record MakeCommitment(
        String account,
        String commitment,
        Promise promise,
        @Nullable String evidence,
        @Nullable When at) {}
