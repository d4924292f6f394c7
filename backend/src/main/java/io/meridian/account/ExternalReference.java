package io.meridian.account;

/**
 * What another system calls a customer.
 *
 * @param source the system, as the mapping of an import names it
 * @param key the customer's key there
 */
public record ExternalReference(String source, String key) {}
