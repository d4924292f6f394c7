package io.meridian.account.write.moveentity;

import io.meridian.account.Accounts;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An entity belongs to another parent, or to none, from a date on, now if none is given. */
public record MoveEntity(
        String account,
        String entity,
        @Nullable String parent,
        @Nullable When from) {

    @TargetAggregateIdentifier
    public String tree() {
        return Accounts.treeOf(account);
    }
}
