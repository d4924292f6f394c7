package io.meridian.contact;

import org.jspecify.annotations.Nullable;

/** An entity of the customer, or a third party by its organisation; with neither, the customer as a whole. */
public record Affiliation(@Nullable String entity, @Nullable String organisation) {
    /** Of the customer as a whole. */
    public static final Affiliation CUSTOMER = new Affiliation(null, null);
}
