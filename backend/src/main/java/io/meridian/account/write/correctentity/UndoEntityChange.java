package io.meridian.account.write.correctentity;

import io.meridian.account.Accounts;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The act an event belongs to is taken back. */
public record UndoEntityChange(String account, String entity, String event) {

    @TargetAggregateIdentifier
    public String tree() {
        return Accounts.treeOf(account);
    }
}
