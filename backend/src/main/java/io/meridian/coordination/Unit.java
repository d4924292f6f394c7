package io.meridian.coordination;

import io.meridian.directory.Function;

/** A function of a region: who is asked to do a step, and who is in conflict. */
public record Unit(Function function, String region) {
    static Unit of(String function, String region) {
        return new Unit(Function.of(function), region);
    }
}
