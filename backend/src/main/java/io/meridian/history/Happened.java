package io.meridian.history;

import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * What a fact tells and when that came about: it holds from then on or, where it tells an end, that end.
 *
 * @param kind what was recorded ({@code CommitmentFulfilled}) or, where that corrected an end, what tells one
 * @param at microseconds, {@code OPEN} where the beginning is not recorded
 * @param given as it was given
 */
record Happened(String kind, long at, @Nullable When given) {
    static Happened of(Facts facts, Fact<?> said) {
        Facts.End end = facts.endTold(said);
        return end == null
                ? new Happened(said.kind(), said.effectiveAt(), said.given())
                : new Happened(end.kind(), end.given().end(), end.given());
    }
}
