package io.meridian.account.write.release;

import io.meridian.account.Accounts;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An appointment ends, at once if no date is given; the day is included. */
public record ReleaseMember(
        String account, String appointment, @Nullable When on) {

    @TargetAggregateIdentifier
    public String team() {
        return Accounts.teamOf(account);
    }
}
