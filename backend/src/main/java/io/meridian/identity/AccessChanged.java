package io.meridian.identity;

/**
 * Published as a Spring application event by the module {@code account}, after its view has applied: somebody was
 * appointed to or released from an account, now or at a planned instant. Whoever holds a grant for it asks again.
 */
public record AccessChanged(String account) {}
