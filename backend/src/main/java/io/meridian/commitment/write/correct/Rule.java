package io.meridian.commitment.write.correct;

/** What must hold of a fact as corrected, and from when it is true (microseconds, {@code NEVER} for now). */
@FunctionalInterface
interface Rule<T> {
    void hold(T before, T said, long effectiveAt);
}
