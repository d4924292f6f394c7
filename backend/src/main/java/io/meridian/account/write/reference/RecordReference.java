package io.meridian.account.write.reference;

import io.meridian.account.ExternalReference;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Another system knows the account by this key; an import says so, there is no endpoint of its own. */
public record RecordReference(@TargetAggregateIdentifier String account, ExternalReference reference) {}
