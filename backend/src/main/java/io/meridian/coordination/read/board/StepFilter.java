package io.meridian.coordination.read.board;

import io.meridian.coordination.StepCard;
import io.meridian.directory.Function;
import org.jspecify.annotations.Nullable;

/** Which steps a board shows: those held by a function, in a region, owned or asked by a person. Null is all. */
record StepFilter(
        @Nullable Function function,
        @Nullable String region,
        @Nullable String person) {

    boolean isEmpty() {
        return function == null && region == null && person == null;
    }

    boolean admits(StepCard step) {
        return (function == null || step.unit().function() == function)
                && (region == null || step.unit().region().equals(region))
                && (person == null || person.equals(step.owner()) || person.equals(step.requester()));
    }
}
