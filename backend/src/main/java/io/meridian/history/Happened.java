package io.meridian.history;

import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * When what a fact tells came about: it holds from then on or, where it tells an end, that end.
 *
 * @param at microseconds, {@code OPEN} where the beginning is not recorded
 * @param given as it was given
 */
record Happened(long at, @Nullable When given) {
    static Happened of(Facts facts, Fact<?> said) {
        When end = facts.endTold(said);
        return end == null ? new Happened(said.effectiveAt(), said.given()) : new Happened(end.end(), end);
    }
}
