package io.meridian.directory.write.correctregion;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The act an event belongs to is taken back. */
public record UndoRegionChange(@TargetAggregateIdentifier String region, String event) {}
