package io.meridian.account.write.addentity;

import io.meridian.account.Accounts;
import io.meridian.account.EntityKind;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An entity of the customer stands under a parent, or at the top; since a date where it is known. */
public record AddEntity(
        String account,
        String entity,
        EntityKind kind,
        String name,
        @Nullable String parent,
        @Nullable When since) {

    @TargetAggregateIdentifier
    public String tree() {
        return Accounts.treeOf(account);
    }
}
