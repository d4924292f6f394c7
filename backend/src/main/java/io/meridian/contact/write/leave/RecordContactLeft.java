package io.meridian.contact.write.leave;

import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A contact has left, or will; the day is included. */
public record RecordContactLeft(
        String account, @TargetAggregateIdentifier String contact, When on) {}
