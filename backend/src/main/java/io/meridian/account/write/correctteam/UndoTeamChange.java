package io.meridian.account.write.correctteam;

import io.meridian.account.Accounts;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The act an event belongs to is taken back. */
public record UndoTeamChange(String account, String appointment, String event) {

    @TargetAggregateIdentifier
    public String team() {
        return Accounts.teamOf(account);
    }
}
