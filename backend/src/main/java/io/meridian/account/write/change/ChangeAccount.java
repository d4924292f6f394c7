package io.meridian.account.write.change;

import io.meridian.account.Headquarters;
import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is given changes from a date on, now if none is given; what is left out stays. */
public record ChangeAccount(
        @TargetAggregateIdentifier String account,
        @Nullable String name,
        @Nullable String industry,
        @Nullable Headquarters headquarters,
        @Nullable When from) {}
