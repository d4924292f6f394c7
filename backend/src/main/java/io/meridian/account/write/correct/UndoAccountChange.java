package io.meridian.account.write.correct;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The act an event belongs to is taken back. */
public record UndoAccountChange(@TargetAggregateIdentifier String account, String event) {}
