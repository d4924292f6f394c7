package io.meridian.account;

import io.meridian.shared.RuleBroken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account's entities as known now, read inside a unit of work: what was read is a guard of its commit. */
public interface Entities {
    /** Empty where the account has no such entity, or its creation was taken back. */
    Optional<EntityFacts> entity(String account, String entity);

    /** It is one of the account's, where one is named at all. */
    default void verify(String account, String field, @Nullable String entity) {
        if (entity != null && entity(account, entity).isEmpty()) {
            throw new RuleBroken("entity-is-known", field, entity);
        }
    }
}
