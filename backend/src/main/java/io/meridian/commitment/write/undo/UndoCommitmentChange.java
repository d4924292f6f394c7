package io.meridian.commitment.write.undo;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.write.Known;
import io.meridian.commitment.write.PromiseReferences;
import io.meridian.commitment.write.Undo;
import io.meridian.eventlog.Act;
import io.meridian.history.Hanging;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back the act that an event belongs to; an undo can be undone. */
public record UndoCommitmentChange(
        String account, @TargetAggregateIdentifier String commitment, String event) {

    public void decide(CommitmentFacts facts, Act act, Hanging hanging, PromiseReferences references) {
        new Undo(Known.of(facts, account, act), hanging, references).actOf(event);
    }
}
