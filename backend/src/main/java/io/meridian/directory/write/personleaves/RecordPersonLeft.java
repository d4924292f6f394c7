package io.meridian.directory.write.personleaves;

import io.meridian.shared.When;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person of ours has left, or will; the day is included. */
public record RecordPersonLeft(@TargetAggregateIdentifier String person, When on) {}
