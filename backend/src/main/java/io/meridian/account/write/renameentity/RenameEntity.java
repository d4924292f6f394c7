package io.meridian.account.write.renameentity;

import io.meridian.account.Accounts;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An entity bears another name from a date on, now if none is given. */
public record RenameEntity(
        String account,
        String entity,
        String name,
        @Nullable When from) {

    @TargetAggregateIdentifier
    public String tree() {
        return Accounts.treeOf(account);
    }
}
