package io.meridian.account.write.govern;

import io.meridian.account.Governance;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The account is governed in this mode from a date on, now if none is given. */
public record ChangeGovernance(
        @TargetAggregateIdentifier String account,
        Governance governance,
        @Nullable When from) {}
