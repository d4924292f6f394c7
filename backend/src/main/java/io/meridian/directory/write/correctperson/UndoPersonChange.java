package io.meridian.directory.write.correctperson;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The act an event belongs to is taken back. */
public record UndoPersonChange(@TargetAggregateIdentifier String person, String event) {}
