package io.meridian.account.write.appoint;

import io.meridian.account.Accounts;
import io.meridian.account.Role;
import io.meridian.directory.Function;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A person of ours is on the team from a date to a date, from now if none is given; or for as long as anybody can say. */
public record AppointMember(
        String account,
        String appointment,
        String person,
        Function function,
        @Nullable String region,
        Role role,
        @Nullable When from,
        @Nullable When to,
        boolean beginningNotRecorded) {

    @TargetAggregateIdentifier
    public String team() {
        return Accounts.teamOf(account);
    }
}
