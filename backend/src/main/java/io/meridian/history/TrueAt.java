package io.meridian.history;

import org.jspecify.annotations.Nullable;

/**
 * The instant in microseconds at which a list over accounts is read, by what is known now; null is now. What was known
 * earlier is asked of one account ({@link Moment}); a list that is asked for it refuses.
 */
public record TrueAt(@Nullable Long at) {}
