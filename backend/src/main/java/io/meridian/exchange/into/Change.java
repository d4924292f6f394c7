package io.meridian.exchange.into;

import org.jspecify.annotations.Nullable;

/**
 * One field that a row changes, as a reader reads its values.
 *
 * @param from null where nothing was said, {@code to} as well where the words are no longer kept
 */
public record Change(
        String field, @Nullable String from, @Nullable String to) {}
