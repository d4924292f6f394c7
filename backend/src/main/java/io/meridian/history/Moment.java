package io.meridian.history;

import org.jspecify.annotations.Nullable;

/**
 * The two instants of a screen in microseconds: what was known by {@code known} (r) and true at {@code at} (e); null is now.
 * "What we knew then" is (t, t), "what was true then" is (now, t).
 */
public record Moment(@Nullable Long known, @Nullable Long at) {
    public static final Moment NOW = new Moment(null, null);
}
