package io.meridian.commitment.read.list;

import io.meridian.commitment.CommitmentFilter;
import org.jspecify.annotations.Nullable;

/** Which promises are asked for, in the words of the address; what is left out asks for all. */
record CommitmentQuery(
        @Nullable String side,
        @Nullable String kind,
        @Nullable String state,
        @Nullable Boolean open,
        @Nullable String region,
        @Nullable String entity,
        @Nullable String person) {

    CommitmentFilter filter() {
        return CommitmentFilter.of(side, kind, state, open, region, entity, person);
    }
}
