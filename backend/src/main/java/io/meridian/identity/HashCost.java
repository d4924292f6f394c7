package io.meridian.identity;

/**
 * What one hash of a password costs, and with it each guess: memory in KiB and passes over it. OWASP's Password Storage Cheat Sheet asks
 * of Argon2id for at least 19,456 KiB and two passes.
 */
record HashCost(int memory, int passes) {
    static final HashCost OWASP = new HashCost(19_456, 2);
}
