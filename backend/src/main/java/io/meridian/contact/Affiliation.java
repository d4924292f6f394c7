package io.meridian.contact;

import org.jspecify.annotations.Nullable;

/** An entity of the customer, or a third party by its organisation; exactly one stands. */
public record Affiliation(@Nullable String entity, @Nullable String organisation) {}
