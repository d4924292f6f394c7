package io.meridian.account.events;

/** What happens to an entity of the customer. */
public sealed interface EntityEvent permits EntityAdded, EntityChangeUndone, EntityClosed, EntityMoved, EntityNamed {
    /** Which entity. */
    String entity();
}
