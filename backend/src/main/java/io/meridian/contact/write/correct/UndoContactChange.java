package io.meridian.contact.write.correct;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The act an event belongs to is taken back. */
public record UndoContactChange(
        String account, @TargetAggregateIdentifier String contact, String event) {}
