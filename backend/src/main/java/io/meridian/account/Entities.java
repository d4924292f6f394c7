package io.meridian.account;

import java.util.Optional;

/** An account's entities as known now, read inside a unit of work: what was read is a guard of its commit. */
public interface Entities {
    /** Empty where the account has no such entity, or its creation was taken back. */
    Optional<EntityFacts> entity(String account, String entity);
}
