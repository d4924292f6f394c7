package io.meridian.account.write.closeentity;

import io.meridian.account.Accounts;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An entity is closed, or will be; the day is included. */
public record CloseEntity(String account, String entity, When on) {

    @TargetAggregateIdentifier
    public String tree() {
        return Accounts.treeOf(account);
    }
}
